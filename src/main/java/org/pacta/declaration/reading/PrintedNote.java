package org.pacta.declaration.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.declaration.Piece;

/**
 * A footnote as printed.
 *
 * @param mark it is called by: {@code 4}, {@code *}; empty if none stands in front
 * @param printed the mark as it stands in front of the text: {@code [^4]:}
 * @param text of the note, lines joined
 * @param lines it stands on
 */
record PrintedNote(String mark, String printed, String text, List<Line> lines) {
    private static final Pattern FOOTNOTE = Pattern.compile(
            "([\uFFF9\\[(]{0,2}\\^?(\\d{1,3}|\\*{1,3}|[a-z\u2020\u2021\u00A7]|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3})[\uFFFB\\]).]?:?)(?:(?<=[\uFFFB\u00B9\u00B2\u00B3\u2070\u2074-\u2079])|\\s)\\s*(\\S.*)");
    private static final String SUPERSCRIPTS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final int LONGEST_NUMBER = 3;

    static boolean isBegunBy(Line line) {
        return FOOTNOTE.matcher(line.words()).matches();
    }

    /** @param lines of one note, at least one */
    static PrintedNote of(List<Line> lines) {
        String words = JoinedLines.ofLines(lines);
        Matcher matcher = FOOTNOTE.matcher(words);
        if (!matcher.matches()) {
            return new PrintedNote("", "", words, List.copyOf(lines));
        }
        return new PrintedNote(
                plain(matcher.group(2)), NoteMarks.opened(matcher.group(1)), matcher.group(3), List.copyOf(lines));
    }

    /** The number it is called by; empty if it is called by a sign. */
    Optional<Integer> number() {
        boolean isNumber = mark.length() <= LONGEST_NUMBER && !mark.isEmpty() && Character.isDigit(mark.charAt(0));
        return isNumber ? Optional.of(Integer.parseInt(mark)) : Optional.empty();
    }

    Piece piece() {
        return new Piece(
                Piece.Kind.FOOTNOTE,
                mark,
                printed,
                0,
                NoteMarks.takenOut(text),
                NoteMarks.in(text),
                Draft.placeOf(lines));
    }

    private static String plain(String mark) {
        StringBuilder plain = new StringBuilder();
        for (char sign : mark.toCharArray()) {
            int digit = SUPERSCRIPTS.indexOf(sign);
            plain.append(digit < 0 ? String.valueOf(sign) : Integer.toString(digit));
        }
        return plain.toString();
    }
}
