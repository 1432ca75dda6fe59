package org.pacta.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.MutableClock;
import org.pacta.PactaTest;
import org.pacta.audit.AuditEntry;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.Commitments;
import org.pacta.commitment.Disposition;
import org.pacta.commitment.Report;
import org.pacta.commitment.ReportingCycle;
import org.pacta.commitment.Status;
import org.pacta.people.NotPermitted;
import org.pacta.people.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** The paths through {@code processes/commitment-follow-up.bpmn}, on the real engine. */
@PactaTest
class CommitmentFollowUpProcessTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    @Autowired
    RunningFollowUp followUp;

    @Autowired
    Commitments commitments;

    @Autowired
    FollowUps followUps;

    @Autowired
    Tasks tasks;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void itIsNoonOfTheFirstDay() {
        clock.reset();
    }

    @AfterEach
    void theTaskListMatchesTheEngine() {
        followUp.assertTaskListMatchesEngine();
    }

    @Test
    void waitsForAssignmentOnceTheCommitmentIsOpened() {
        CommitmentId commitment = followUp.openedCommitment();

        assertThat(followUp.kindOfOpenTask(commitment)).isEqualTo(TaskKind.ASSIGN_FOLLOW_UP);
        assertThat(followUp.passed(commitment)).contains("Task_ProposeRouting", "Task_AssignFollowUp");
    }

    @Test
    void keepsWhatTheRoutingTableProposedAtTheStart() {
        List<CommitmentId> opened = followUp.openedCommitments();

        Routing dated = people.as(people.secretariat(), () -> followUps.routingOf(opened.get(0)));
        Routing soft = people.as(people.secretariat(), () -> followUps.routingOf(opened.get(1)));

        assertThat(dated).isEqualTo(new Routing(ReportingCycle.QUARTERLY, 30, 7, 14));
        assertThat(soft).isEqualTo(new Routing(ReportingCycle.YEARLY, 60, 10, 21));
    }

    @Test
    void asksTheFocalPointToReportOnceTheFollowUpIsAssigned() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);

        TaskRow task = people.as(
                people.focalPointOfKazakhstan(), () -> tasks.of(commitment).orElseThrow());
        assertThat(task.kind()).isEqualTo(TaskKind.REPORT_STATUS);
        assertThat(task.dueOn()).isEqualTo(DUE);
        assertThat(people.as(people.focalPointOfTurkiye(), () -> tasks.of(commitment)))
                .isEmpty();
    }

    @Test
    void asksTheReviewerOnceTheReportIsHandedIn() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);

        followUp.report(commitment, Status.IN_PROGRESS);

        assertThat(followUp.kindOfOpenTask(commitment)).isEqualTo(TaskKind.REVIEW_STATUS_UPDATE);
        assertThat(people.as(people.reviewer(), () -> tasks.of(commitment))).isPresent();
        assertThat(followUp.row(commitment).status()).isEqualTo(Status.NOT_STARTED);
    }

    @Test
    void returnsTheReportToTheFocalPointWithTheReasonAsBrief() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        followUp.report(commitment, Status.IN_PROGRESS);

        followUp.giveBack(commitment, "Which piers, and since when?");

        TaskRow task = people.as(
                people.focalPointOfKazakhstan(), () -> tasks.of(commitment).orElseThrow());
        assertThat(task.kind()).isEqualTo(TaskKind.REPORT_STATUS);
        assertThat(task.brief()).isEqualTo("Which piers, and since when?");
        assertThat(followUp.row(commitment).status()).isEqualTo(Status.NOT_STARTED);
    }

    @Test
    void changesTheCommitmentOnlyWhenTheReportIsApproved() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        followUp.report(commitment, Status.IN_PROGRESS);

        followUp.approve(commitment);

        assertThat(followUp.row(commitment).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(followUp.row(commitment).progress()).isEqualTo(50);
        assertThat(followUp.passed(commitment)).contains("EndEvent_UpdateApproved", "CatchEvent_NextRoundStarted");
    }

    @Test
    void opensTheNextRoundInTimeForItsDueDate() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        followUp.report(commitment, Status.IN_PROGRESS);
        followUp.approve(commitment);
        assertThat(followUp.openTaskOf(commitment)).isEmpty();
        assertThat(followUp.timerOf(commitment, "CatchEvent_NextRoundStarted")).isEqualTo(LocalDate.of(2027, 3, 31));

        followUp.fire(commitment, "CatchEvent_NextRoundStarted");

        assertThat(followUp.kindOfOpenTask(commitment)).isEqualTo(TaskKind.REPORT_STATUS);
        assertThat(followUp.row(commitment).round()).isEqualTo(2);
        assertThat(followUp.row(commitment).dueOn()).isEqualTo(LocalDate.of(2027, 4, 30));
    }

    @Test
    void concludesTheCommitmentOnceItsImplementationIsApproved() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        followUp.report(commitment, Status.IMPLEMENTED);

        followUp.approve(commitment);

        assertThat(followUp.row(commitment).concludedAt()).isEqualTo(clock.instant());
        assertThat(followUp.isRunning(commitment)).isFalse();
        assertThat(followUp.passed(commitment)).contains("EndEvent_CommitmentConcluded");
    }

    @Test
    void concludesTheCommitmentAfterItsOnlyReport() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.ONCE);
        followUp.report(commitment, Status.PARTIALLY_IMPLEMENTED);

        followUp.approve(commitment);

        assertThat(followUp.row(commitment).concludedAt()).isNotNull();
        assertThat(followUp.isRunning(commitment)).isFalse();
    }

    @Test
    void remindsTheFocalPointBeforeTheReportIsDue() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        assertThat(followUp.timerOf(commitment, "BoundaryEvent_ReminderDue")).isEqualTo(DUE.minusDays(7));

        followUp.fire(commitment, "BoundaryEvent_ReminderDue");

        assertThat(actionsOf(commitment)).contains("report.reminded");
        assertThat(followUp.kindOfOpenTask(commitment)).isEqualTo(TaskKind.REPORT_STATUS);
    }

    @Test
    void remindsNobodyOnceTheReportIsWithTheReviewer() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        followUp.report(commitment, Status.IN_PROGRESS);

        followUp.fire(commitment, "BoundaryEvent_ReminderDue");

        assertThat(actionsOf(commitment)).doesNotContain("report.reminded");
    }

    @Test
    void neverRemindsOnTheDayTheRoundOpens() {
        CommitmentId commitment = followUp.assignedCommitment(TODAY.plusDays(2), ReportingCycle.QUARTERLY);

        assertThat(followUp.timerOf(commitment, "BoundaryEvent_ReminderDue")).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void escalatesALateReportFirstToTheSecretariatThenToTheManagers() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        assertThat(followUp.timerOf(commitment, "BoundaryEvent_ReportOverdue")).isEqualTo(DUE.plusDays(1));
        assertThat(followUp.timerOf(commitment, "BoundaryEvent_ReportLongOverdue"))
                .isEqualTo(DUE.plusDays(15));

        followUp.fire(commitment, "BoundaryEvent_ReportOverdue");
        followUp.fire(commitment, "BoundaryEvent_ReportLongOverdue");

        assertThat(actionsOf(commitment)).containsSubsequence("report.overdue", "report.escalated");
        assertThat(followUp.passed(commitment)).contains("EndEvent_SecretariatAlerted", "EndEvent_ManagersAlerted");
        assertThat(followUp.kindOfOpenTask(commitment)).isEqualTo(TaskKind.REPORT_STATUS);
    }

    @Test
    void endsTheFollowUpAtAnyStepWhenTheCommitmentIsWithdrawn() {
        CommitmentId unassigned = followUp.openedCommitment();
        CommitmentId reporting = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        CommitmentId waiting = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        followUp.report(waiting, Status.IN_PROGRESS);
        followUp.approve(waiting);

        for (CommitmentId commitment : List.of(unassigned, reporting, waiting)) {
            people.as(people.secretariat(), () -> commitments.withdraw(commitment, "The fleet was sold."));

            assertThat(followUp.isRunning(commitment)).isFalse();
            assertThat(followUp.openTaskOf(commitment)).isEmpty();
            assertThat(followUp.row(commitment).disposition()).isEqualTo(Disposition.WITHDRAWN);
            assertThat(followUp.passed(commitment)).contains("EndEvent_FollowUpWithdrawn");
        }
    }

    @Test
    void handsTheOpenTaskToTheNewFocalPointOnReassignment() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);

        people.as(
                people.secretariat(),
                () -> commitments.assign(
                        commitment,
                        RunningFollowUp.assignment(
                                people.focalPointOfTurkiye(), people.reviewer(), DUE, ReportingCycle.QUARTERLY)));

        assertThat(people.as(people.focalPointOfTurkiye(), () -> tasks.of(commitment)))
                .isPresent();
        assertThat(people.as(people.focalPointOfKazakhstan(), () -> tasks.of(commitment)))
                .isEmpty();
    }

    @Test
    void tellsTheSecondOneWhoFinishedTheTaskFirst() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        String task = followUp.taskOf(commitment);
        followUp.report(task, Status.IN_PROGRESS);

        TaskOutcome second = followUp.report(task, Status.IMPLEMENTED);

        String name = people.focalPointOfKazakhstan().name();
        assertThat(second).isEqualTo(new TaskOutcome.AlreadyDone(name, clock.instant()));
        followUp.approve(commitment);
        assertThat(followUp.row(commitment).status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void hidesTheTasksOfOthers() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        String task = followUp.taskOf(commitment);

        assertThat(people.as(people.focalPointOfTurkiye(), () -> tasks.find(task)))
                .isEmpty();
        assertThatThrownBy(() -> people.as(
                        people.focalPointOfTurkiye(),
                        () -> followUps.report(task, new Report(Status.IMPLEMENTED, 100, "Done."))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void tellsItsStoryInTheTrail() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        followUp.report(commitment, Status.IN_PROGRESS);
        followUp.giveBack(commitment, "Which piers?");
        followUp.report(commitment, Status.IMPLEMENTED);
        followUp.approve(commitment);

        assertThat(actionsOf(commitment))
                .containsExactly(
                        "commitment.opened",
                        "commitment.assigned",
                        "round.opened",
                        "status-update.submitted",
                        "status-update.returned",
                        "status-update.submitted",
                        "status-update.approved",
                        "commitment.concluded");
        assertThat(trail.firstBreakIn(Subject.commitment(commitment.value()))).isEmpty();
    }

    @Test
    void assignsManyAtOnceWithAResultForEach() {
        List<CommitmentId> opened = followUp.openedCommitments();
        List<String> ids = opened.stream().map(followUp::taskOf).toList();
        followUp.assign(opened.get(1), DUE, ReportingCycle.YEARLY);
        var assignment = RunningFollowUp.assignment(
                people.focalPointOfKazakhstan(), people.reviewer(), DUE, ReportingCycle.QUARTERLY);

        List<AssignmentResult> results = people.as(people.secretariat(), () -> followUps.assignAll(ids, assignment));

        String secretary = people.secretariat().name();
        assertThat(results)
                .containsExactly(
                        new AssignmentResult.Finished(ids.get(0), new TaskOutcome.Done()),
                        new AssignmentResult.Finished(
                                ids.get(1), new TaskOutcome.AlreadyDone(secretary, clock.instant())),
                        new AssignmentResult.Finished(ids.get(2), new TaskOutcome.Done()));
    }

    private List<String> actionsOf(CommitmentId commitment) {
        return trail.of(Subject.commitment(commitment.value())).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
