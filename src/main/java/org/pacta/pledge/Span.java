package org.pacta.pledge;

/**
 * A stretch of a passage's text, in UTF-16 units as {@link String#substring(int, int)} counts them.
 *
 * @param start the first unit, from 0
 * @param end one past the last unit, greater than {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span must run forward from 0 or more, was " + start + " to " + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
