package org.pacta.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.people.Person;
import org.pacta.people.PersonId;
import org.pacta.people.Role;
import org.pacta.people.UnitId;

class StatusUpdateTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Report COMPLETE = new Report(Status.IN_PROGRESS, 40, "The plan is agreed.");
    private static final ReviewDecision.Approved APPROVAL =
            new ReviewDecision.Approved(Rating.NEUTRAL, "Half of the way.");
    private static final ReviewDecision.Returned RETURN = new ReviewDecision.Returned("Which plan?");

    private final Person author = person("Nurlan Akhmetov", Role.FOCAL_POINT);
    private final Person reviewer = person("Siti Rahmawati", Role.REVIEWER);
    private final StatusUpdate update = StatusUpdate.begin(CommitmentId.random(), 1, author, NOW);

    @Test
    void aDraftMayBeIncompleteAndWrittenAgain() {
        update.write(new Report(null, null, ""), author);
        update.write(COMPLETE, author);

        assertThat(update.report()).isEqualTo(COMPLETE);
        assertThat(update.state()).isEqualTo(StatusUpdateState.DRAFT);
    }

    @Test
    void isNotHandedInWithoutStatusProgressAndNarrative() {
        for (Report incomplete : List.of(
                new Report(null, 40, "The plan is agreed."),
                new Report(Status.IN_PROGRESS, null, "The plan is agreed."),
                new Report(Status.IN_PROGRESS, 40, "  "))) {
            update.write(incomplete, author);
            assertThatThrownBy(() -> update.submit(NOW)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void progressIsInPercent(int progress) {
        assertThatThrownBy(() -> new Report(Status.IN_PROGRESS, progress, "")).hasMessageContaining("percent");
    }

    @Test
    void isLockedOnceItIsHandedIn() {
        handIn();

        assertThatThrownBy(() -> update.write(COMPLETE, author)).isInstanceOf(StatusUpdateLocked.class);
        assertThatThrownBy(() -> update.submit(NOW)).isInstanceOf(StatusUpdateLocked.class);
    }

    @Test
    void isNotReviewedBeforeItIsHandedIn() {
        assertThatThrownBy(() -> update.approve(APPROVAL, reviewer, NOW)).isInstanceOf(StatusUpdateLocked.class);
        assertThatThrownBy(() -> update.giveBack(RETURN, reviewer, NOW)).isInstanceOf(StatusUpdateLocked.class);
    }

    @Test
    void isReviewedOnce() {
        handIn();
        update.giveBack(RETURN, reviewer, NOW);

        assertThat(update.remark()).isEqualTo("Which plan?");
        assertThatThrownBy(() -> update.approve(APPROVAL, reviewer, NOW)).isInstanceOf(StatusUpdateLocked.class);
        assertThatThrownBy(() -> update.write(COMPLETE, author)).isInstanceOf(StatusUpdateLocked.class);
    }

    @Test
    void nobodyReviewsTheirOwnReport() {
        handIn();

        assertThatThrownBy(() -> update.approve(APPROVAL, author, NOW)).hasMessage("nobody reviews their own report");
        assertThatThrownBy(() -> update.giveBack(RETURN, author, NOW)).hasMessage("nobody reviews their own report");
    }

    @Test
    void aRatingNeedsARationaleAndAReturnAReason() {
        assertThatThrownBy(() -> new ReviewDecision.Approved(Rating.NEGATIVE, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReviewDecision.Returned(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ReviewDecision.Approved(Rating.NONE, "").rationale()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IMPLEMENTED, 0, true",
        "IMPLEMENTED, 1, false",
        "IN_PROGRESS, -1, true",
        "IN_PROGRESS, 0, false",
        "IN_PROGRESS, 1, false",
        "PARTIALLY_IMPLEMENTED, -1, true",
        "NOT_IMPLEMENTED, -1, false",
        "NO_LONGER_APPLICABLE, -1, false",
        "IMPLEMENTED, , false"
    })
    void aReaderSeesWhereTheReviewerRatesLowerThanTheReportClaims(Status status, Integer rating, boolean below) {
        var view = new StatusUpdateView(
                update.id(),
                1,
                StatusUpdateState.APPROVED,
                status,
                50,
                "",
                author.id(),
                "",
                NOW,
                "",
                NOW,
                rating,
                "",
                List.of());

        assertThat(view.isRatedBelowReport()).isEqualTo(below);
    }

    private void handIn() {
        update.write(COMPLETE, author);
        update.submit(NOW);
    }

    private static Person person(String name, Role role) {
        return new Person(PersonId.random(), name, name + "@pacta.example", UnitId.random(), "Unit", Set.of(role));
    }
}
