package org.pacta.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.pacta.audit.Actor;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.declaration.ConfirmedPledge;
import org.pacta.declaration.DeclarationId;
import org.pacta.people.PersonId;
import org.pacta.pledge.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the follow-up process does with a commitment. Called by the engine inside its transaction, not by people, so
 * nobody's rights are asked here.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CommitmentLifecycle {

    private final CommitmentRepository commitments;
    private final StatusUpdateRepository statusUpdates;
    private final ReportingRounds rounds;
    private final AuditTrail trail;
    private final Clock clock;

    CommitmentLifecycle(
            CommitmentRepository commitments,
            StatusUpdateRepository statusUpdates,
            ReportingRounds rounds,
            AuditTrail trail,
            Clock clock) {
        this.commitments = commitments;
        this.statusUpdates = statusUpdates;
        this.rounds = rounds;
        this.trail = trail;
        this.clock = clock;
    }

    /** Enters a confirmed pledge in the register. */
    public CommitmentId open(ConfirmedPledge pledge, Actor by) {
        Commitment commitment = commitments.save(Commitment.open(pledge, clock.instant()));
        trail.record(
                by,
                Subject.commitment(commitment.id().value()),
                "commitment.opened",
                Map.of(
                        "reference",
                        commitment.reference(),
                        "kind",
                        pledge.kind().word()));
        return commitment.id();
    }

    /** How many commitments a declaration has. */
    public int countOf(DeclarationId declaration) {
        return commitments.countByDeclaration(declaration.value());
    }

    /** Opens the next reporting round, due when the assignment and its cycle say. */
    public ReportingRound openRound(CommitmentId id) {
        Commitment commitment = get(id);
        LocalDate dueOn = commitment.takeNextDueDate();
        commitments.save(commitment);
        ReportingRound round = rounds.open(id, LocalDate.now(clock), dueOn);
        trail.record(
                Actor.PACTA,
                Subject.commitment(id.value()),
                "round.opened",
                Map.of("number", Integer.toString(round.number()), "dueOn", dueOn.toString()));
        return round;
    }

    /** Who reports about it now; empty before assignment. */
    public Optional<PersonId> focalPointOf(CommitmentId id) {
        return get(id).focalPoint();
    }

    /** Who reviews it now; empty before assignment. */
    public Optional<PersonId> reviewerOf(CommitmentId id) {
        return get(id).reviewer();
    }

    /** Why the report of the open round last came back; empty where none did. */
    public Optional<String> lastReturnReasonOf(CommitmentId id) {
        return statusUpdates.lastReturnedInOpenRound(id.value()).map(StatusUpdate::remark);
    }

    public DeclarationId declarationOf(CommitmentId id) {
        return get(id).declaration();
    }

    /** How people cite it. */
    public String referenceOf(CommitmentId id) {
        return get(id).reference();
    }

    public Kind kindOf(CommitmentId id) {
        return get(id).kind();
    }

    /** True where the pledge names a deadline in its own words. */
    public boolean hasDeadline(CommitmentId id) {
        return get(id).hasDeadline();
    }

    /** When the round after the present one is due; empty where no report follows. */
    public Optional<LocalDate> nextDueDateOf(CommitmentId id) {
        return get(id).nextDueOn();
    }

    public Optional<ReportingRound> openRoundOf(CommitmentId id) {
        return rounds.openRoundOf(id);
    }

    /** True while the open round waits for the focal point; false once a report is under review. */
    public boolean waitsForReport(CommitmentId id) {
        return rounds.openRoundOf(id).isPresent()
                && statusUpdates
                        .inOpenRound(id.value(), StatusUpdateState.SUBMITTED)
                        .isEmpty();
    }

    private Commitment get(CommitmentId id) {
        return commitments
                .findById(id.value())
                .orElseThrow(() ->
                        new IllegalStateException("the process follows up a commitment that is not there: " + id));
    }
}
