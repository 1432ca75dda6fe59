package org.pacta.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.DeclarationId;
import org.pacta.declaration.ParagraphId;
import org.pacta.people.PersonId;
import org.pacta.people.UnitId;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;

/**
 * A commitment as lists and its page show it.
 *
 * @param declarationName symbol, or title where the declaration has none
 * @param paragraph the one it quotes
 * @param passages the stretches of the quote that bind
 * @param dispositionReason why it is no longer active; empty where it is
 * @param round number of the open reporting round; null where none is open
 * @param dueOn when the open round's report is due
 * @param overdue true where that day has passed
 * @param approvedAt when a status update was last approved; null where none was
 * @param lastRating of that update: +1, 0, -1; null where not rated
 */
public record CommitmentRow(
        CommitmentId id,
        String key,
        String reference,
        DeclarationId declaration,
        ParagraphId paragraph,
        String declarationKey,
        String declarationName,
        Kind kind,
        String quote,
        List<Span> passages,
        String boundParty,
        String deadline,
        @Nullable UnitId responsibleUnit,
        @Nullable String unitName,
        @Nullable PersonId focalPoint,
        @Nullable String focalPointName,
        @Nullable PersonId reviewer,
        @Nullable String reviewerName,
        @Nullable ReportingCycle cycle,
        Status status,
        int progress,
        Disposition disposition,
        String dispositionReason,
        Instant openedAt,
        @Nullable Instant concludedAt,
        @Nullable Integer round,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable Instant approvedAt,
        @Nullable Integer lastRating) {

    /** The passages that bind, in one line for a list. */
    public String pledge() {
        List<String> clauses = new ArrayList<>();
        passages.forEach(span -> clauses.add(span.of(quote)));
        return String.join(" … ", clauses);
    }

    public boolean isAssigned() {
        return focalPoint != null;
    }

    /** True while it is followed up. */
    public boolean isOpen() {
        return concludedAt == null && (disposition == Disposition.ACTIVE || disposition == Disposition.ON_HOLD);
    }

    public Optional<LocalDate> dueDate() {
        return Optional.ofNullable(dueOn);
    }
}
