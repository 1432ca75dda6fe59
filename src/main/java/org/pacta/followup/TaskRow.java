package org.pacta.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pacta.commitment.CommitmentId;
import org.pacta.declaration.DeclarationId;
import org.pacta.people.PersonId;

/**
 * A task as its list shows it.
 *
 * @param id of the task in the engine
 * @param subject what it is about: a commitment's reference, or the declaration's symbol or title
 * @param summary the passages that bind, or the declaration's title
 * @param commitment null for <em>Confirm pledges</em>
 * @param assignee null while anybody with the role may do it
 * @param dueOn null where there is no date
 * @param brief what the person who does it has to know first; empty where there is nothing
 */
public record TaskRow(
        String id,
        TaskKind kind,
        String subject,
        String summary,
        DeclarationId declaration,
        String declarationKey,
        @Nullable CommitmentId commitment,
        @Nullable String commitmentKey,
        @Nullable PersonId assignee,
        @Nullable LocalDate dueOn,
        Instant createdAt,
        String brief) {

    public boolean isOverdueOn(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
