package org.pacta.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.CommitmentLifecycle;
import org.springframework.stereotype.Component;

/** {@code Task_ProposeRouting} of the follow-up. */
@Component
class ProposeRouting implements JavaDelegate {

    private final CommitmentLifecycle commitments;
    private final Routings routings;

    ProposeRouting(CommitmentLifecycle commitments, Routings routings) {
        this.commitments = commitments;
        this.routings = routings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CommitmentId commitment = ProcessKeys.commitment(execution.getProcessBusinessKey());
        routings.keep(
                commitment, routings.propose(commitments.kindOf(commitment), commitments.hasDeadline(commitment)));
    }
}
