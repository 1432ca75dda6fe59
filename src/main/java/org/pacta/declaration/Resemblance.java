package org.pacta.declaration;

/**
 * A loaded declaration that a document at hand may be a version or a language of.
 *
 * @param existing its newest version
 * @param confirmed whether its pledges are confirmed, so that it can be replaced
 * @param sameSymbol whether the document at hand has its symbol
 * @param likeness of the two texts, from 0 (nothing in common) to 1 (the same words)
 */
public record Resemblance(
        ExistingDeclaration existing, int versionNumber, boolean confirmed, boolean sameSymbol, double likeness) {

    /** In whole percent, rounded down: only the very same words are 100 %. */
    public int percent() {
        return (int) (likeness * 100);
    }
}
