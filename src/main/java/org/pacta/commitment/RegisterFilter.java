package org.pacta.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.people.UnitId;

/**
 * Which commitments to list. What is null, blank or false asks for nothing.
 *
 * @param text words to find in the reference, the quote or the unit's name
 * @param declarationKey the declaration's key in addresses
 * @param unit the responsible unit
 * @param assigned only those with a responsible unit (true) or without (false)
 * @param overdue only those whose report is late today
 * @param reported only those with an approved status update (true) or without (false)
 */
public record RegisterFilter(
        String text,
        @Nullable String declarationKey,
        @Nullable UnitId unit,
        @Nullable Status status,
        @Nullable Standing standing,
        @Nullable Boolean assigned,
        boolean overdue,
        @Nullable Boolean reported) {

    public static final RegisterFilter ALL = new RegisterFilter("", null, null, null, null, null, false, null);

    public RegisterFilter withText(String words) {
        return new RegisterFilter(words, declarationKey, unit, status, standing, assigned, overdue, reported);
    }

    public RegisterFilter inDeclaration(@Nullable String key) {
        return new RegisterFilter(text, key, unit, status, standing, assigned, overdue, reported);
    }

    public RegisterFilter of(@Nullable UnitId responsible) {
        return new RegisterFilter(text, declarationKey, responsible, status, standing, assigned, overdue, reported);
    }

    public RegisterFilter withStatus(@Nullable Status approved) {
        return new RegisterFilter(text, declarationKey, unit, approved, standing, assigned, overdue, reported);
    }

    public RegisterFilter thatStand(@Nullable Standing where) {
        return new RegisterFilter(text, declarationKey, unit, status, where, assigned, overdue, reported);
    }

    public RegisterFilter assigned(@Nullable Boolean whether) {
        return new RegisterFilter(text, declarationKey, unit, status, standing, whether, overdue, reported);
    }

    public RegisterFilter overdue(boolean only) {
        return new RegisterFilter(text, declarationKey, unit, status, standing, assigned, only, reported);
    }

    public RegisterFilter reported(@Nullable Boolean whether) {
        return new RegisterFilter(text, declarationKey, unit, status, standing, assigned, overdue, whether);
    }

    /**
     * The same, narrowed to what figures are about. Where it asks for a standing already, that is kept if figures can be
     * about it.
     */
    public RegisterFilter counted() {
        return standing == null ? thatStand(Standing.COUNTED) : this;
    }

    Optional<String> pattern() {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of("%"
                        + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
    }
}
