package org.pacta.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pacta.commitment.CommitmentId;
import org.springframework.stereotype.Component;

/** {@code Task_RemindFocalPoint} of the follow-up. */
@Component
class RemindFocalPoint implements JavaDelegate {

    private final Ladder ladder;

    RemindFocalPoint(Ladder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CommitmentId commitment = ProcessKeys.commitment(execution.getProcessBusinessKey());
        ladder.remind(commitment);
    }
}
