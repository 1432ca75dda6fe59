package org.pacta.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.CommitmentLifecycle;
import org.pacta.commitment.ReportingRound;
import org.springframework.stereotype.Component;

/** {@code Task_OpenReportingRound} of the follow-up: opens the round and sets the dates of its timers. */
@Component
class OpenReportingRound implements JavaDelegate {

    private final CommitmentLifecycle commitments;
    private final Routings routings;

    OpenReportingRound(CommitmentLifecycle commitments, Routings routings) {
        this.commitments = commitments;
        this.routings = routings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CommitmentId commitment = ProcessKeys.commitment(execution.getProcessBusinessKey());
        ReportingRound round = commitments.openRound(commitment);
        var dates = RoundDates.of(round, routings.of(commitment));
        execution.setVariable(ProcessKeys.REMIND_ON, dates.remindOn());
        execution.setVariable(ProcessKeys.OVERDUE_ON, dates.overdueOn());
        execution.setVariable(ProcessKeys.LONG_OVERDUE_ON, dates.longOverdueOn());
    }
}
