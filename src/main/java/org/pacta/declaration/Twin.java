package org.pacta.declaration;

/**
 * A paragraph and one of another declaration, or of an earlier version, that is followed up and says nearly the same.
 *
 * @param paragraph the one at hand
 * @param tracked the one that is followed up
 * @param bond how the two belong together
 */
public record Twin(Paragraph paragraph, CitedParagraph tracked, Bond bond) {

    /** How two paragraphs belong together. */
    public enum Bond {
        /** They are alike; nobody has said yet whether one restates the other. */
        ALIKE,
        /** A person said that the one at hand restates the other. */
        LINKED,
        /** The one at hand is the other in a later version. */
        EARLIER_VERSION
    }
}
