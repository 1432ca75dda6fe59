package org.pacta.declaration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph in the older and in the newer version of a declaration.
 *
 * @param older null where it was added
 * @param newer null where it was removed
 * @param moved whether it stands elsewhere among the paragraphs that both have; a new number alone is no move
 */
public record ParagraphPair(
        @Nullable Paragraph older, @Nullable Paragraph newer, boolean moved) {

    public ParagraphPair {
        if (older == null && newer == null) {
            throw new IllegalArgumentException("a pair has a paragraph");
        }
    }

    /** What became of a paragraph. */
    public enum Change {
        UNCHANGED,
        CHANGED,
        ADDED,
        REMOVED
    }

    public Change change() {
        if (older == null) {
            return Change.ADDED;
        }
        if (newer == null) {
            return Change.REMOVED;
        }
        return saysTheSame(older, newer) ? Change.UNCHANGED : Change.CHANGED;
    }

    /** Whether the number printed before it is another one. */
    public boolean renumbered() {
        return older != null && newer != null && !older.label().equals(newer.label());
    }

    public Optional<Paragraph> inOlder() {
        return Optional.ofNullable(older);
    }

    public Optional<Paragraph> inNewer() {
        return Optional.ofNullable(newer);
    }

    /** The words that govern a list count: what follows "we will" and "we call for" is not the same. */
    private static boolean saysTheSame(Paragraph older, Paragraph newer) {
        return PlainWords.folded(older.text()).equals(PlainWords.folded(newer.text()))
                && PlainWords.folded(older.chapeau()).equals(PlainWords.folded(newer.chapeau()));
    }
}
