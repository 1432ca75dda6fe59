package org.pacta.commitment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.people.Person;
import org.pacta.people.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What a focal point reports in a round: draft, then submitted and locked, then returned or approved for good. */
@Table(schema = "commitment", name = "status_update")
class StatusUpdate {

    @Id
    private final UUID id;

    private final UUID commitment;
    private final int round;
    private final Instant startedAt;

    private UUID author;
    private String authorName;
    private StatusUpdateState state;
    private @Nullable Status status;
    private @Nullable Integer progress;
    private String narrative;
    private @Nullable Instant submittedAt;
    private @Nullable UUID reviewer;
    private @Nullable String reviewerName;
    private @Nullable Instant reviewedAt;
    private @Nullable Integer rating;
    private String rationale;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    StatusUpdate(
            UUID id,
            UUID commitment,
            int round,
            UUID author,
            String authorName,
            Instant startedAt,
            StatusUpdateState state,
            String narrative,
            String rationale) {
        this.id = id;
        this.commitment = commitment;
        this.round = round;
        this.author = author;
        this.authorName = authorName;
        this.startedAt = startedAt;
        this.state = state;
        this.narrative = narrative;
        this.rationale = rationale;
    }

    static StatusUpdate begin(CommitmentId commitment, int round, Person author, Instant now) {
        return new StatusUpdate(
                UUID.randomUUID(),
                commitment.value(),
                round,
                author.id().value(),
                author.name(),
                now,
                StatusUpdateState.DRAFT,
                "",
                "");
    }

    /** Whoever wrote last is the author: after a hand-over the draft goes on under the new focal point's name. */
    void write(Report report, Person by) {
        require(StatusUpdateState.DRAFT);
        author = by.id().value();
        authorName = by.name();
        status = report.status();
        progress = report.progress();
        narrative = report.narrative();
    }

    void submit(Instant now) {
        require(StatusUpdateState.DRAFT);
        if (!report().isComplete()) {
            throw new IllegalArgumentException("a report needs a status, a progress and a narrative");
        }
        state = StatusUpdateState.SUBMITTED;
        submittedAt = now;
    }

    void approve(ReviewDecision.Approved decision, Person by, Instant now) {
        review(by, now);
        state = StatusUpdateState.APPROVED;
        rating = decision.rating().figure();
        rationale = decision.rationale();
    }

    void giveBack(ReviewDecision.Returned decision, Person by, Instant now) {
        review(by, now);
        state = StatusUpdateState.RETURNED;
        rationale = decision.reason();
    }

    private void review(Person by, Instant now) {
        require(StatusUpdateState.SUBMITTED);
        if (isBy(by.id())) {
            throw new IllegalArgumentException("nobody reviews their own report");
        }
        reviewer = by.id().value();
        reviewerName = by.name();
        reviewedAt = now;
    }

    private void require(StatusUpdateState expected) {
        if (state != expected) {
            throw new StatusUpdateLocked();
        }
    }

    boolean isBy(PersonId person) {
        return author.equals(person.value());
    }

    StatusUpdateId id() {
        return StatusUpdateId.of(id);
    }

    CommitmentId commitment() {
        return CommitmentId.of(commitment);
    }

    Report report() {
        return new Report(status, progress, narrative);
    }

    PersonId author() {
        return PersonId.of(author);
    }

    StatusUpdateState state() {
        return state;
    }

    /** What the reviewer wrote; empty before review. */
    String remark() {
        return rationale;
    }

    /** Present from submission on. */
    Status reportedStatus() {
        return Objects.requireNonNull(status, "a submitted report has a status");
    }

    /** In percent; present from submission on. */
    int reportedProgress() {
        return Objects.requireNonNull(progress, "a submitted report has a progress");
    }
}
