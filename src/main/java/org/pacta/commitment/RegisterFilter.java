package org.pacta.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.people.UnitId;

/**
 * Which commitments to list. What is null or false asks for nothing.
 *
 * @param text words to find in the reference, the quote or the unit's name; blank for all
 * @param declarationKey the declaration's key in addresses
 * @param unit the responsible unit
 * @param unassigned only those without a responsible unit
 * @param overdue only those whose report is late today
 * @param reported only those with an approved status update (true) or without (false); null for both
 */
public record RegisterFilter(
        String text,
        @Nullable String declarationKey,
        @Nullable UnitId unit,
        @Nullable Status status,
        @Nullable Disposition disposition,
        boolean unassigned,
        boolean overdue,
        @Nullable Boolean reported) {

    public static final RegisterFilter ALL = new RegisterFilter("", null, null, null, null, false, false, null);

    public RegisterFilter inDeclaration(String key) {
        return new RegisterFilter(text, key, unit, status, disposition, unassigned, overdue, reported);
    }

    Optional<String> pattern() {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of("%"
                        + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
    }
}
