package org.pacta.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pacta.declaration.ConfirmedPledge;
import org.pacta.declaration.DeclarationId;
import org.pacta.declaration.FindingId;
import org.pacta.declaration.ParagraphId;
import org.pacta.people.PersonId;
import org.pacta.people.UnitId;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;

class CommitmentTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private final PersonId focalPoint = PersonId.random();
    private final PersonId reviewer = PersonId.random();

    private final Commitment commitment = Commitment.open(
            new ConfirmedPledge(
                    FindingId.of(UUID.randomUUID()),
                    DeclarationId.of(UUID.randomUUID()),
                    ParagraphId.of(UUID.randomUUID()),
                    "A/99/1, para. 1",
                    "a-99-1-1",
                    Kind.PLEDGE,
                    "We resolve to rebuild the piers by 2030.",
                    List.of(new Span(0, 40)),
                    "Ministers",
                    "by 2030"),
            NOW);

    @Test
    void isOpenAndAssignedToNobodyAtFirst() {
        assertThat(commitment.isOpen()).isTrue();
        assertThat(commitment.isAssigned()).isFalse();
        assertThat(commitment.nextDueOn()).isEmpty();
    }

    @Test
    void hasNoRoundBeforeItIsAssigned() {
        assertThatThrownBy(commitment::takeNextDueDate).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsWhoReportsAndWhoReviews() {
        assign(ReportingCycle.QUARTERLY);

        assertThat(commitment.isReportedBy(focalPoint)).isTrue();
        assertThat(commitment.isReportedBy(reviewer)).isFalse();
        assertThat(commitment.isReviewedBy(reviewer)).isTrue();
        assertThat(commitment.isReviewedBy(focalPoint)).isFalse();
    }

    @Test
    void nobodyIsBothFocalPointAndReviewer() {
        assertThatThrownBy(() -> new Assignment(UnitId.random(), focalPoint, focalPoint, DUE, ReportingCycle.ONCE))
                .hasMessage("nobody reviews their own report");
    }

    @Test
    void eachRoundIsDueACycleAfterTheOneBefore() {
        assign(ReportingCycle.QUARTERLY);

        assertThat(commitment.takeNextDueDate()).isEqualTo(DUE);
        assertThat(commitment.takeNextDueDate()).isEqualTo("2027-03-31");
        assertThat(commitment.nextDueOn()).contains(LocalDate.of(2027, 6, 30));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"IMPLEMENTED", "NO_LONGER_APPLICABLE"})
    void isFulfilledOnceTheApprovedStatusLeavesNothingToReport(Status last) {
        assign(ReportingCycle.QUARTERLY);
        commitment.takeNextDueDate();

        commitment.report(last, 100);

        assertThat(commitment.isFulfilled()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            mode = Mode.EXCLUDE,
            names = {"IMPLEMENTED", "NO_LONGER_APPLICABLE"})
    void goesOnWithEveryOtherStatus(Status reported) {
        assign(ReportingCycle.QUARTERLY);
        commitment.takeNextDueDate();

        commitment.report(reported, 40);

        assertThat(commitment.isFulfilled()).isFalse();
    }

    @Test
    void isFulfilledAfterItsOnlyReport() {
        assign(ReportingCycle.ONCE);
        commitment.takeNextDueDate();

        commitment.report(Status.NOT_IMPLEMENTED, 0);

        assertThat(commitment.isFulfilled()).isTrue();
    }

    @Test
    void nothingMoreIsDoneAboutItOnceItIsConcluded() {
        assign(ReportingCycle.QUARTERLY);
        commitment.conclude(NOW);

        assertIsClosed();
        assertThat(commitment.nextDueOn()).isEmpty();
    }

    @Test
    void nothingMoreIsDoneAboutItOnceItIsWithdrawn() {
        assign(ReportingCycle.QUARTERLY);
        commitment.withdraw("Overtaken by events.");

        assertIsClosed();
    }

    private void assertIsClosed() {
        assertThat(commitment.isOpen()).isFalse();
        assertThatThrownBy(() -> commitment.withdraw("again")).isInstanceOf(CommitmentClosed.class);
        assertThatThrownBy(() -> commitment.conclude(NOW)).isInstanceOf(CommitmentClosed.class);
        assertThatThrownBy(() -> commitment.report(Status.IN_PROGRESS, 1)).isInstanceOf(CommitmentClosed.class);
        assertThatThrownBy(commitment::takeNextDueDate).isInstanceOf(CommitmentClosed.class);
        assertThatThrownBy(() -> assign(ReportingCycle.ONCE)).isInstanceOf(CommitmentClosed.class);
    }

    private void assign(ReportingCycle cycle) {
        commitment.assign(new Assignment(UnitId.random(), focalPoint, reviewer, DUE, cycle));
    }
}
