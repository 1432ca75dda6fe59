package org.pacta.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pacta.commitment.CommitmentId;
import org.springframework.stereotype.Component;

/** {@code Task_EscalateToSecretariat} of the follow-up. */
@Component
class EscalateToSecretariat implements JavaDelegate {

    private final Ladder ladder;

    EscalateToSecretariat(Ladder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CommitmentId commitment = ProcessKeys.commitment(execution.getProcessBusinessKey());
        ladder.escalate(commitment, ReportLate.Step.OVERDUE);
    }
}
