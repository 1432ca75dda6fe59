package org.pacta.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pacta.commitment.CommitmentId;
import org.springframework.stereotype.Component;

/** {@code Task_EscalateToManagers} of the follow-up. */
@Component
class EscalateToManagers implements JavaDelegate {

    private final Ladder ladder;

    EscalateToManagers(Ladder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CommitmentId commitment = ProcessKeys.commitment(execution.getProcessBusinessKey());
        ladder.escalate(commitment, ReportLate.Step.LONG_OVERDUE);
    }
}
