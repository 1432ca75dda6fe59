package org.pacta.declaration.reading;

/**
 * A line of the source.
 *
 * @param number place in the source, from 1
 * @param source as printed, without the line break
 */
public record Line(int number, String source) {

    /** The words, with every run of white space (no-break spaces too) made one blank, and none at the ends. */
    public String words() {
        return Spaces.collapse(source);
    }

    public boolean isBlank() {
        return words().isEmpty();
    }

    /** True for a line that draws rather than says: a rule, a row of stars, a comment mark. */
    public boolean isWordless() {
        return source.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
