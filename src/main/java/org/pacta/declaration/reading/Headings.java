package org.pacta.declaration.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pacta.declaration.Piece;

/**
 * The headings that govern what is read, the outermost first. Where the format tells how deep two headings stand, that
 * decides: a heading closes those that stand as deep or deeper. Else it shows in how they are numbered: a heading like one
 * that is open is its neighbour and closes it; one of a finer style is below it; one right below another, without a word
 * between, too.
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
        DECIMAL,
        /** No number, and another heading right below it. */
        ABOVE_HEADING,
        PLAIN;

        boolean isNumbered() {
            return compareTo(PART) >= 0 && compareTo(DECIMAL) <= 0;
        }
    }

    /** @param depth as the format tells; 0 where it does not */
    private record Open(Style style, String number, int depth) {}

    private final List<Block> blocks;
    private final Deque<Open> open = new ArrayDeque<>();
    private final int lastNumbered;
    private List<Open> openAboveRow = List.of();
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
     * @return how many headings stand above it, as far as nesting is read
     */
    int open(int index, boolean isBelowHeading) {
        if (!isBelowHeading) {
            openAboveRow = List.copyOf(open);
        }
        Block block = blocks.get(index);
        Style style = styleOf(block, index);
        if (style == Style.ANNEX) {
            open.clear();
            openAboveRow = List.of();
        } else if (block.depth() > 0 && open.stream().anyMatch(heading -> heading.depth > 0)) {
            closeAsDeepAs(block.depth(), style, isBelowHeading);
        } else if (isOpen(style) && (style.isNumbered() || !isBelowHeading)) {
            closeTo(style);
        } else if (!isBelowHeading) {
            closeFinerThan(style);
            leaveNumbered(style, index);
        }
        areInsideNumbered |= !style.isNumbered() && open.stream().anyMatch(above -> above.style.isNumbered());
        boolean hasNumber = block.is(Marker.Kind.SECTION) || block.is(Marker.Kind.NAMED);
        String number = hasNumber ? block.marker().orElseThrow().label() : "";
        // whatever an annex is set as, all of it is below it
        open.addLast(new Open(style, number, style == Style.ANNEX ? 0 : block.depth()));
        return Math.min(open.size() - 1, Piece.DEEPEST_LEVEL);
    }

    /** True if a section numbered in the style of this one is open. */
    boolean goOnWith(Block section) {
        return isOpen(styleOf(section.marker().orElseThrow().label()));
    }

    /** Opens again what was open above the headings that stand in a row here: they are none. */
    void forgetRow() {
        open.clear();
        open.addAll(openAboveRow);
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

    private void closeAsDeepAs(int depth, Style style, boolean isBelowHeading) {
        while (!open.isEmpty() && !isAbove(open.getLast(), depth, style, isBelowHeading)) {
            open.removeLast();
        }
    }

    /** On one depth numbers still tell: "A" is below "II", and what stands right below "II" is its title. */
    private static boolean isAbove(Open heading, int depth, Style style, boolean isBelowHeading) {
        boolean isFiner = heading.style.compareTo(style) < 0;
        if (heading.depth == 0) {
            return isFiner;
        }
        return heading.depth < depth
                || heading.depth == depth
                        && isFiner
                        && heading.style.isNumbered()
                        && (style.isNumbered() || isBelowHeading);
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
        if (block.is(Marker.Kind.NUMBER)) {
            return Style.NUMBER;
        }
        if (block.is(Marker.Kind.DECIMAL)) {
            return Style.DECIMAL;
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
