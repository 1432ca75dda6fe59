package org.pacta.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pacta.Fixtures;
import org.pacta.PactaTest;
import org.pacta.audit.AuditEntry;
import org.pacta.people.NotPermitted;
import org.pacta.people.Person;
import org.pacta.people.Role;
import org.pacta.people.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A commitment from its assignment to its end, by the services that people use. */
@PactaTest
@Transactional
class CommitmentLifeTests {

    private static final Report DRAFT = new Report(Status.IN_PROGRESS, 40, "The plan is agreed.");

    @Autowired
    Fixtures fixtures;

    @Autowired
    TestPeople people;

    @Autowired
    Commitments commitments;

    @Autowired
    StatusUpdates statusUpdates;

    @Autowired
    Histories histories;

    @BeforeEach
    void beginAsSecretariat() {
        people.signIn(people.secretariat());
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void takesOverStatusAndProgressOnlyWhenTheReportIsApproved() {
        CommitmentRow commitment = fixtures.assignedCommitment();

        CommitmentRow submitted = fixtures.report(commitment, Status.IN_PROGRESS, 40);
        CommitmentRow approved = fixtures.approve(commitment);

        assertThat(submitted.status()).isEqualTo(Status.NOT_STARTED);
        assertThat(submitted.progress()).isZero();
        assertThat(approved.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(approved.progress()).isEqualTo(40);
    }

    @Test
    void staysAsItIsWhenTheReportIsReturned() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        fixtures.report(commitment, Status.IN_PROGRESS, 40);

        CommitmentRow returned = fixtures.giveBack(commitment, "Which plan?");

        assertThat(returned.status()).isEqualTo(Status.NOT_STARTED);
        assertThat(returned.round()).isEqualTo(1);
        assertThat(returned.approvedAt()).isNull();
    }

    @Test
    void theFocalPointGoesOnFromTheReturnedReportAndItsEvidence() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        asFocalPoint(() -> statusUpdates.attachLink(commitment.id(), "Minutes", "https://example.org/minutes"));
        fixtures.report(commitment, Status.IN_PROGRESS, 40);
        fixtures.giveBack(commitment, "Which plan?");

        OpenReport open = people.as(people.focalPointOfKazakhstan(), () -> statusUpdates.openReport(commitment.id()));

        assertThat(open.brief()).isEqualTo("Which plan?");
        assertThat(open.report().progress()).isEqualTo(40);
        assertThat(open.evidence()).extracting(Evidence::title).containsExactly("Minutes");
        assertThat(statusUpdates.of(commitment.id()))
                .extracting(StatusUpdateView::state)
                .containsExactly(StatusUpdateState.RETURNED);
    }

    @Test
    void concludesWhenTheApprovedReportLeavesNothingToReport() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        fixtures.report(commitment, Status.IMPLEMENTED, 100);

        CommitmentRow concluded = fixtures.approve(commitment);

        assertThat(concluded.concludedAt()).isNotNull();
        assertThat(concluded.isOpen()).isFalse();
        assertThat(concluded.disposition()).isEqualTo(Disposition.ACTIVE);
        assertThatThrownBy(() -> commitments.withdraw(commitment.id(), "Too late."))
                .isInstanceOf(CommitmentClosed.class);
        assertThatThrownBy(() -> commitments.assign(commitment.id(), fixtures.assignment()))
                .isInstanceOf(CommitmentClosed.class);
    }

    @Test
    void keepsItsStatusWhenItIsWithdrawnAndSaysWhy() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        fixtures.report(commitment, Status.IN_PROGRESS, 40);
        fixtures.approve(commitment);

        people.as(people.manager(), () -> commitments.withdraw(commitment.id(), "Overtaken by events."));

        CommitmentRow withdrawn = fixtures.now(commitment);
        assertThat(withdrawn.disposition()).isEqualTo(Disposition.WITHDRAWN);
        assertThat(withdrawn.dispositionReason()).isEqualTo("Overtaken by events.");
        assertThat(withdrawn.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(withdrawn.concludedAt()).isNull();
    }

    @Test
    void isNotWithdrawnWithoutAReason() {
        CommitmentRow commitment = fixtures.openCommitment();

        assertThatThrownBy(() -> commitments.withdraw(commitment.id(), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsItsStoryInOrderAndUnbroken() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        fixtures.report(commitment, Status.IN_PROGRESS, 40);
        fixtures.giveBack(commitment, "Which plan?");
        fixtures.report(commitment, Status.IMPLEMENTED, 100);
        fixtures.approve(commitment);

        History history = histories.of(commitment.id()).orElseThrow();

        assertThat(history.isIntact()).isTrue();
        assertThat(history.entries())
                .extracting(AuditEntry::action)
                .containsExactly(
                        "commitment.opened",
                        "commitment.assigned",
                        "round.opened",
                        "status-update.submitted",
                        "status-update.returned",
                        "status-update.submitted",
                        "status-update.approved",
                        "commitment.concluded");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "SECRETARIAT")
    void onlyTheSecretariatAssigns(Role role) {
        CommitmentRow commitment = fixtures.openCommitment();
        Assignment assignment = fixtures.assignment();
        people.signIn(people.with(role));

        assertThatThrownBy(() -> commitments.assign(commitment.id(), assignment))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"SECRETARIAT", "MANAGER"})
    void onlyTheSecretariatAndManagersWithdraw(Role role) {
        CommitmentRow commitment = fixtures.assignedCommitment();
        people.signIn(people.with(role));

        assertThatThrownBy(() -> commitments.withdraw(commitment.id(), "No longer wanted."))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void isAssignedToPeopleWhoHoldTheRoleOnly() {
        CommitmentRow commitment = fixtures.openCommitment();
        Person focalPoint = people.focalPointOfKazakhstan();
        Person reviewer = people.reviewer();

        assertRefused(commitment, reviewer, people.manager(), AssignmentRefused.Reason.NOT_A_FOCAL_POINT);
        assertRefused(commitment, focalPoint, people.manager(), AssignmentRefused.Reason.NOT_A_REVIEWER);
    }

    @Test
    void theFirstReportIsDueTodayAtTheEarliest() {
        CommitmentRow commitment = fixtures.openCommitment();
        LocalDate today = fixtures.assignment().firstReportDueOn().minusDays(30);

        assertThatThrownBy(() -> commitments.assign(commitment.id(), assignment(today.minusDays(1))))
                .isInstanceOfSatisfying(
                        AssignmentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(AssignmentRefused.Reason.DUE_IN_THE_PAST));
        commitments.assign(commitment.id(), assignment(today));
        assertThat(fixtures.now(commitment).dueOn()).isEqualTo(today);
    }

    @Test
    void onlyItsFocalPointWritesTheReport() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        people.signIn(people.focalPointOfTurkiye());

        assertThatThrownBy(() -> statusUpdates.openReport(commitment.id())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> statusUpdates.saveDraft(commitment.id(), DRAFT))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> statusUpdates.submit(commitment.id(), DRAFT)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> statusUpdates.attachLink(commitment.id(), "", "https://example.org"))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aDraftIsKeptAndShownToNobodyElse() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        asFocalPoint(() -> statusUpdates.saveDraft(commitment.id(), DRAFT));
        EvidenceId file = attachFile(commitment);

        OpenReport open = people.as(people.focalPointOfKazakhstan(), () -> statusUpdates.openReport(commitment.id()));

        assertThat(open.report()).isEqualTo(DRAFT);
        assertThat(statusUpdates.of(commitment.id())).isEmpty();
        assertThat(statusUpdates.file(file)).isEmpty();
        assertThat(people.as(people.focalPointOfKazakhstan(), () -> statusUpdates.file(file)))
                .isPresent();
    }

    @Test
    void nothingIsAddedToAReportThatWasHandedIn() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        EvidenceId file = attachFile(commitment);
        fixtures.report(commitment, Status.IN_PROGRESS, 40);
        people.signIn(people.focalPointOfKazakhstan());

        assertThatThrownBy(() -> statusUpdates.saveDraft(commitment.id(), DRAFT))
                .isInstanceOf(StatusUpdateLocked.class);
        assertThatThrownBy(() -> statusUpdates.attachLink(commitment.id(), "", "https://example.org"))
                .isInstanceOf(StatusUpdateLocked.class);
        assertThatThrownBy(() -> statusUpdates.removeEvidence(commitment.id(), file))
                .isInstanceOf(StatusUpdateLocked.class);
    }

    @Test
    void evidenceCanBeTakenBackWhileTheReportIsADraft() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        EvidenceId file = attachFile(commitment);

        List<Evidence> left =
                people.as(people.focalPointOfKazakhstan(), () -> statusUpdates.removeEvidence(commitment.id(), file));

        assertThat(left).isEmpty();
    }

    @Test
    void onlyItsReviewerDecides() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        fixtures.report(commitment, Status.IN_PROGRESS, 40);
        var approval = new ReviewDecision.Approved(Rating.NONE, "");

        for (Person other : List.of(people.focalPointOfKazakhstan(), people.manager(), people.administrator())) {
            people.signIn(other);
            assertThatThrownBy(() -> statusUpdates.review(commitment.id(), approval))
                    .isInstanceOf(AuthorizationDeniedException.class);
        }
    }

    private void assertRefused(
            CommitmentRow commitment, Person focalPoint, Person reviewer, AssignmentRefused.Reason reason) {
        Assignment usual = fixtures.assignment();
        var wanted = new Assignment(
                usual.responsibleUnit(), focalPoint.id(), reviewer.id(), usual.firstReportDueOn(), usual.cycle());

        assertThatThrownBy(() -> commitments.assign(commitment.id(), wanted))
                .isInstanceOfSatisfying(
                        AssignmentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(fixtures.now(commitment).isAssigned()).isFalse();
    }

    private Assignment assignment(LocalDate firstReportDueOn) {
        Assignment usual = fixtures.assignment();
        return new Assignment(
                usual.responsibleUnit(), usual.focalPoint(), usual.reviewer(), firstReportDueOn, usual.cycle());
    }

    private EvidenceId attachFile(CommitmentRow commitment) {
        var file = new EvidenceFile("minutes.pdf", "application/pdf", new byte[] {1, 2, 3});
        return people.as(people.focalPointOfKazakhstan(), () -> statusUpdates.attachFile(commitment.id(), "", file))
                .get(0)
                .id();
    }

    private void asFocalPoint(Runnable act) {
        people.as(people.focalPointOfKazakhstan(), act);
    }
}
