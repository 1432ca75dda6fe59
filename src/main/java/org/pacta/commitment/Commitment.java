package org.pacta.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.ConfirmedPledge;
import org.pacta.declaration.DeclarationId;
import org.pacta.people.PersonId;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A paragraph's pledge under follow-up. Its quote, passages and reference never change; the database refuses it too. */
@Table(schema = "commitment", name = "commitment")
class Commitment {

    @Id
    private final UUID id;

    private final String key;
    private final String reference;
    private final UUID declaration;
    private final UUID paragraph;
    private final UUID finding;
    private final Kind kind;
    private final String quote;
    private final String quoteSha256;
    private final List<Integer> passageStarts;
    private final List<Integer> passageEnds;
    private final String boundParty;
    private final String deadline;
    private final Instant openedAt;

    private @Nullable UUID responsibleUnit;
    private @Nullable UUID focalPoint;
    private @Nullable UUID reviewer;
    private @Nullable ReportingCycle reportingCycle;
    private @Nullable LocalDate nextDueOn;
    private Status status;
    private int progress;
    private Disposition disposition;
    private String dispositionReason;
    private @Nullable Instant concludedAt;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    Commitment(
            UUID id,
            String key,
            String reference,
            UUID declaration,
            UUID paragraph,
            UUID finding,
            Kind kind,
            String quote,
            String quoteSha256,
            List<Integer> passageStarts,
            List<Integer> passageEnds,
            String boundParty,
            String deadline,
            Instant openedAt,
            Status status,
            Disposition disposition,
            String dispositionReason) {
        this.id = id;
        this.key = key;
        this.reference = reference;
        this.declaration = declaration;
        this.paragraph = paragraph;
        this.finding = finding;
        this.kind = kind;
        this.quote = quote;
        this.quoteSha256 = quoteSha256;
        this.passageStarts = passageStarts;
        this.passageEnds = passageEnds;
        this.boundParty = boundParty;
        this.deadline = deadline;
        this.openedAt = openedAt;
        this.status = status;
        this.disposition = disposition;
        this.dispositionReason = dispositionReason;
    }

    static Commitment open(ConfirmedPledge pledge, Instant now) {
        return new Commitment(
                UUID.randomUUID(),
                pledge.key(),
                pledge.reference(),
                pledge.declaration().value(),
                pledge.paragraph().value(),
                pledge.finding().value(),
                pledge.kind(),
                pledge.quote(),
                DigestUtils.sha256Hex(pledge.quote()),
                pledge.passages().stream().map(Span::start).toList(),
                pledge.passages().stream().map(Span::end).toList(),
                pledge.boundParty(),
                pledge.deadline(),
                now,
                Status.NOT_STARTED,
                Disposition.ACTIVE,
                "");
    }

    void assign(Assignment assignment) {
        requireOpen();
        responsibleUnit = assignment.responsibleUnit().value();
        focalPoint = assignment.focalPoint().value();
        reviewer = assignment.reviewer().value();
        reportingCycle = assignment.cycle();
        nextDueOn = assignment.firstReportDueOn();
    }

    /** The report of the round that is open is the last one. */
    void expectNoReportAfterTheOpenRound() {
        nextDueOn = null;
    }

    boolean isAssigned() {
        return focalPoint != null;
    }

    /**
     * The day the round now opening is due.
     *
     * @throws IllegalStateException where the commitment was never assigned or no report follows
     */
    LocalDate takeNextDueDate() {
        requireOpen();
        if (nextDueOn == null || reportingCycle == null) {
            throw new IllegalStateException(reference + " has no report to come");
        }
        LocalDate dueOn = nextDueOn;
        nextDueOn = reportingCycle.dueAfter(dueOn).orElse(null);
        return dueOn;
    }

    /** Takes over what an approved status update reports. */
    void report(Status reported, int reportedProgress) {
        requireOpen();
        status = reported;
        progress = reportedProgress;
    }

    /** True where nothing more is to be reported: the status says so, or the last report was the only one. */
    boolean isFulfilled() {
        return status.concludes() || nextDueOn == null;
    }

    void conclude(Instant now) {
        requireOpen();
        concludedAt = now;
        nextDueOn = null;
    }

    void withdraw(String reason) {
        requireOpen();
        disposition = Disposition.WITHDRAWN;
        dispositionReason = reason;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new CommitmentClosed(reference);
        }
    }

    /** True while somebody still has something to do about it. */
    boolean isOpen() {
        return concludedAt == null && disposition != Disposition.WITHDRAWN && disposition != Disposition.SUPERSEDED;
    }

    boolean isReportedBy(PersonId person) {
        return person.value().equals(focalPoint);
    }

    boolean isReviewedBy(PersonId person) {
        return person.value().equals(reviewer);
    }

    CommitmentId id() {
        return CommitmentId.of(id);
    }

    DeclarationId declaration() {
        return DeclarationId.of(declaration);
    }

    Kind kind() {
        return kind;
    }

    boolean hasDeadline() {
        return !deadline.isEmpty();
    }

    String reference() {
        return reference;
    }

    Optional<PersonId> focalPoint() {
        return Optional.ofNullable(focalPoint).map(PersonId::of);
    }

    Optional<PersonId> reviewer() {
        return Optional.ofNullable(reviewer).map(PersonId::of);
    }

    /** When the next report is due; empty before assignment and where no report follows. */
    Optional<LocalDate> nextDueOn() {
        return Optional.ofNullable(nextDueOn);
    }
}
