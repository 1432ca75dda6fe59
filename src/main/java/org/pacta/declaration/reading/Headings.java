package org.pacta.declaration.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The headings that govern what is read, the outermost first. How deep a heading stands shows in how it is numbered: a
 * heading like one that is open is its neighbour and closes it; one of a finer style is below it; one right below another,
 * without a word between, too.
 */
final class Headings {
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    /** How headings are told apart, from the coarsest to the finest. */
    private enum Style {
        ANNEX,
        PART,
        ROMAN,
        LETTER,
        NAMED,
        NUMBER,
        /** No number, and another heading right below it. */
        ABOVE_HEADING,
        PLAIN;

        boolean isNumbered() {
            return this == PART || this == ROMAN || this == LETTER || this == NAMED || this == NUMBER;
        }
    }

    private record Open(Style style, String number) {}

    private final List<Block> blocks;
    private final Deque<Open> open = new ArrayDeque<>();
    private final int lastNumbered;
    private boolean areInsideNumbered;

    /** @param blocks of the document */
    Headings(List<Block> blocks) {
        this.blocks = blocks;
        this.lastNumbered = IntStream.range(0, blocks.size())
                .filter(i -> isNumberedHeading(blocks.get(i)))
                .max()
                .orElse(-1);
    }

    private static boolean isNumberedHeading(Block block) {
        return block.is(Marker.Kind.SECTION) || block.is(Marker.Kind.NAMED) || Wording.isPart(block.text());
    }

    /**
     * Opens the heading and closes those that end where it begins.
     *
     * @param index of the heading's block
     * @param isBelowHeading true if nothing but a heading stands right above
     * @return how many headings stand above it
     */
    int open(int index, boolean isBelowHeading) {
        Block block = blocks.get(index);
        Style style = styleOf(block, index);
        if (style == Style.ANNEX) {
            open.clear();
        } else if (isOpen(style) && (style.isNumbered() || !isBelowHeading)) {
            closeTo(style);
        } else if (!isBelowHeading) {
            closeFinerThan(style);
            leaveNumbered(style, index);
        }
        areInsideNumbered |= !style.isNumbered() && open.stream().anyMatch(above -> above.style.isNumbered());
        boolean hasNumber = block.is(Marker.Kind.SECTION) || block.is(Marker.Kind.NAMED);
        open.addLast(new Open(style, hasNumber ? block.marker().orElseThrow().label() : ""));
        return open.size() - 1;
    }

    /** True if a section numbered in the style of this one is open. */
    boolean goOnWith(Block section) {
        return isOpen(styleOf(section.marker().orElseThrow().label()));
    }

    /** Closes the innermost heading: it was none. */
    void forget() {
        open.pollLast();
    }

    /** The numbers printed in front of the open headings: {@code A}, {@code II.A}; empty if none is numbered. */
    String numbers() {
        return String.join(
                ".",
                open.stream()
                        .map(Open::number)
                        .filter(number -> !number.isEmpty())
                        .toList());
    }

    private boolean isOpen(Style style) {
        return open.stream().anyMatch(heading -> heading.style == style);
    }

    private void closeTo(Style style) {
        while (open.getLast().style != style) {
            open.removeLast();
        }
        open.removeLast();
    }

    private void closeFinerThan(Style style) {
        while (!open.isEmpty() && open.getLast().style.compareTo(style) > 0) {
            open.removeLast();
        }
    }

    /** Behind the last numbered section a heading like "Conclusion" is none of its parts, if no section had parts. */
    private void leaveNumbered(Style style, int index) {
        while (!style.isNumbered()
                && !areInsideNumbered
                && index > lastNumbered
                && !open.isEmpty()
                && open.getLast().style.isNumbered()) {
            open.removeLast();
        }
    }

    private Style styleOf(Block block, int index) {
        String text = block.text();
        if (Wording.isAnnex(text)) {
            return Style.ANNEX;
        }
        if (Wording.isPart(text)) {
            return Style.PART;
        }
        if (block.is(Marker.Kind.SECTION)) {
            return styleOf(block.marker().orElseThrow().label());
        }
        if (block.is(Marker.Kind.NAMED)) {
            return Style.NAMED;
        }
        if (block.is(Marker.Kind.NUMBER) || block.is(Marker.Kind.DECIMAL)) {
            return Style.NUMBER;
        }
        boolean isAboveHeading = index + 1 < blocks.size() && isHeading(blocks.get(index + 1));
        return isAboveHeading ? Style.ABOVE_HEADING : Style.PLAIN;
    }

    /** "I", "V" and "X" are letters only behind "H", "U" and "W". */
    private Style styleOf(String label) {
        Matcher roman = ROMAN.matcher(label);
        boolean goesOnWithLetters = label.length() == 1
                && open.stream()
                        .filter(heading -> heading.style == Style.LETTER)
                        .anyMatch(heading -> heading.number.charAt(0) + 1 == label.charAt(0));
        return roman.matches() && !goesOnWithLetters ? Style.ROMAN : Style.LETTER;
    }

    private static boolean isHeading(Block block) {
        boolean mayBe = block.marker().isEmpty() || block.is(Marker.Kind.SECTION) || block.is(Marker.Kind.NAMED);
        return block.isSetAsHeading() || mayBe && Wording.isHeading(block.text());
    }
}
