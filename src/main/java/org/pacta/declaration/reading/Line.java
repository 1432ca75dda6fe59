package org.pacta.declaration.reading;

/**
 * A line of the source.
 *
 * @param number place in the source, from 1
 * @param source as printed, without the line break
 * @param words the same with every run of white space (no-break spaces too) made one blank, and none at the ends
 */
public record Line(int number, String source, String words) {

    /** @param number place in the source, from 1 */
    public static Line of(int number, String source) {
        return new Line(number, source, Spaces.collapse(source));
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    /** True for a line that draws rather than says: a rule, a row of stars, a comment mark. */
    public boolean isWordless() {
        return words.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
