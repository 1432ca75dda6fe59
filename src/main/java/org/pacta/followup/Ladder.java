package org.pacta.followup;

import java.util.Map;
import org.pacta.audit.Actor;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.CommitmentLifecycle;
import org.pacta.commitment.ReportingRound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes the steps of the ladder: puts each on record and lets others tell people of it. */
@Service
class Ladder {

    private final CommitmentLifecycle commitments;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    Ladder(CommitmentLifecycle commitments, AuditTrail trail, ApplicationEventPublisher events) {
        this.commitments = commitments;
        this.trail = trail;
        this.events = events;
    }

    /** Reminds the focal point, unless the report is with the reviewer already. */
    void remind(CommitmentId commitment) {
        if (commitments.waitsForReport(commitment)) {
            take(ReportLate.Step.REMINDER, commitment);
        }
    }

    /** Tells the people above: an unfinished review is as late as a missing report. */
    void escalate(CommitmentId commitment, ReportLate.Step step) {
        take(step, commitment);
    }

    private void take(ReportLate.Step step, CommitmentId commitment) {
        ReportingRound round = commitments
                .openRoundOf(commitment)
                .orElseThrow(() -> new IllegalStateException("no round is open for commitment " + commitment));
        trail.record(
                Actor.PACTA,
                Subject.commitment(commitment.value()),
                step.action(),
                Map.of("dueOn", round.dueOn().toString()));
        events.publishEvent(new ReportLate(commitment, round.number(), round.dueOn(), step));
    }
}
