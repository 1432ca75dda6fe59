package org.pacta.declaration.reading;

import java.util.List;

/**
 * How wide the text is set, so that a line that ended early can be told from one that was full.
 *
 * @param characters width of the wrapped lines
 */
record LineWidth(int characters) {
    /** No page is set wider; a longer line is a whole paragraph that was never wrapped. */
    private static final int WIDEST_PAGE = 160;

    private static final int ROOM_TO_SPARE = 8;

    static LineWidth of(List<Line> lines) {
        List<Integer> lengths = lines.stream()
                .map(LineWidth::printed)
                .filter(length -> length > 0 && length <= WIDEST_PAGE)
                .sorted()
                .toList();
        return new LineWidth(lengths.isEmpty() ? 0 : lengths.get((int) (lengths.size() * 0.9)));
    }

    /** True if the next line's first word would have fitted on this line: the break was meant. */
    boolean brokeEarly(Line line, Line next) {
        int firstWord = next.words().indexOf(' ');
        int needed = firstWord < 0 ? next.words().length() : firstWord;
        return printed(line) + 1 + needed + ROOM_TO_SPARE <= characters;
    }

    /** As printed: justified lines are filled up with blanks. */
    private static int printed(Line line) {
        return line.source().strip().length();
    }

    boolean isFull(Line line) {
        return printed(line) >= characters * 0.8;
    }

    /** Two lines of which one was never wrapped are two paragraphs, unless the second goes on in lower case. */
    boolean isParagraphOfItsOwn(Line line, Line next) {
        boolean unwrapped = line.words().length() > WIDEST_PAGE || next.words().length() > WIDEST_PAGE;
        return unwrapped && !Character.isLowerCase(next.words().codePointAt(0));
    }
}
