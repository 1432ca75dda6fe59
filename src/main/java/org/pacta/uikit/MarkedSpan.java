package org.pacta.uikit;

/**
 * A passage to be marked in a text, from {@code start} to before {@code end}.
 *
 * @param start first character, counted in UTF-16 units from 0
 * @param end one past the last character
 * @param label what the mark means, for readers who do not see it
 */
public record MarkedSpan(int start, int end, Tone tone, String label) {
    public MarkedSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a mark needs at least one character, was " + start + " to " + end);
        }
    }
}
