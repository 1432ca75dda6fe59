package org.pacta.commitment;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.people.NotPermitted;
import org.pacta.people.People;
import org.pacta.people.Person;
import org.pacta.people.PersonId;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide about a commitment as a whole. */
@Service
public class Commitments {

    private final CommitmentRepository commitments;
    private final StatusUpdateRepository statusUpdates;
    private final ReportingRounds rounds;
    private final People people;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Commitments(
            CommitmentRepository commitments,
            StatusUpdateRepository statusUpdates,
            ReportingRounds rounds,
            People people,
            SignedIn signedIn,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.commitments = commitments;
        this.statusUpdates = statusUpdates;
        this.rounds = rounds;
        this.people = people;
        this.signedIn = signedIn;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Names who acts, reports and reviews. The due date counts for the round to come; a round already open keeps its own, and
     * is the last one where there is one report only.
     *
     * @throws AssignmentRefused where the people lack the role, the reviewer wrote the report under review, or the first
     *     report would be due in the past
     * @throws CommitmentClosed where the commitment is no longer followed up
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public void assign(CommitmentId id, Assignment assignment) {
        Commitment commitment = get(id);
        Person focalPoint = people.get(assignment.focalPoint());
        Person reviewer = people.get(assignment.reviewer());
        check(assignment, commitment, focalPoint, reviewer);

        String action = commitment.isAssigned() ? "commitment.reassigned" : "commitment.assigned";
        commitment.assign(assignment);
        if (assignment.cycle() == ReportingCycle.ONCE && rounds.openRoundOf(id).isPresent()) {
            commitment.expectNoReportAfterTheOpenRound();
        }
        commitments.save(commitment);

        trail.record(
                signedIn.person().actor(),
                Subject.commitment(id.value()),
                action,
                Map.of(
                        "unit", people.unit(assignment.responsibleUnit()).name(),
                        "focalPoint", focalPoint.name(),
                        "reviewer", reviewer.name(),
                        "dueOn", assignment.firstReportDueOn().toString(),
                        "cycle", assignment.cycle().name()));
        events.publishEvent(new CommitmentAssigned(id));
    }

    /**
     * Ends the follow-up by decision.
     *
     * @param reason why, for the record; not blank
     * @throws CommitmentClosed where the commitment is no longer followed up
     */
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.MANAGER})
    @Transactional
    public void withdraw(CommitmentId id, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a commitment is withdrawn with a reason");
        }
        Commitment commitment = get(id);
        commitment.withdraw(reason);
        commitments.save(commitment);
        rounds.close(id, LocalDate.now(clock));
        trail.record(
                signedIn.person().actor(),
                Subject.commitment(id.value()),
                "commitment.withdrawn",
                Map.of("reason", reason));
        events.publishEvent(new CommitmentWithdrawn(id, reason));
    }

    private void check(Assignment assignment, Commitment commitment, Person focalPoint, Person reviewer) {
        if (!focalPoint.is(Role.FOCAL_POINT)) {
            throw new AssignmentRefused(AssignmentRefused.Reason.NOT_A_FOCAL_POINT);
        }
        if (!reviewer.is(Role.REVIEWER)) {
            throw new AssignmentRefused(AssignmentRefused.Reason.NOT_A_REVIEWER);
        }
        if (wroteTheReportUnderReview(reviewer.id(), commitment)) {
            throw new AssignmentRefused(AssignmentRefused.Reason.OWN_REPORT);
        }
        if (assignment.firstReportDueOn().isBefore(LocalDate.now(clock))) {
            throw new AssignmentRefused(AssignmentRefused.Reason.DUE_IN_THE_PAST);
        }
    }

    private boolean wroteTheReportUnderReview(PersonId person, Commitment commitment) {
        return statusUpdates
                .inOpenRound(commitment.id().value(), StatusUpdateState.SUBMITTED)
                .filter(update -> update.isBy(person))
                .isPresent();
    }

    private Commitment get(CommitmentId id) {
        return commitments
                .findById(id.value())
                .orElseThrow(() -> new NotPermitted("no commitment " + id + " for " + signedIn.person()));
    }
}
