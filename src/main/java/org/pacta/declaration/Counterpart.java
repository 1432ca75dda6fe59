package org.pacta.declaration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph and the same in another language.
 *
 * @param original null where the other text has one that the original has not
 * @param translated null where the other text lacks the original's
 * @param unlikeInLength whether one is so much longer than the other, by the measure of the two whole texts, that it hardly
 *     says the same
 */
public record Counterpart(
        @Nullable Paragraph original, @Nullable Paragraph translated, boolean unlikeInLength) {

    public Counterpart {
        if (original == null && translated == null) {
            throw new IllegalArgumentException("a paragraph stands on one side at least");
        }
    }

    public Optional<Paragraph> inOriginal() {
        return Optional.ofNullable(original);
    }

    public Optional<Paragraph> inTranslation() {
        return Optional.ofNullable(translated);
    }

    public boolean isMatched() {
        return original != null && translated != null;
    }

    /** Whether it is one of the paragraphs that people cite; opening and closing are not. */
    public boolean isCited() {
        return isLabelled(original) || isLabelled(translated);
    }

    private static boolean isLabelled(@Nullable Paragraph paragraph) {
        return paragraph != null && !paragraph.label().isEmpty();
    }
}
