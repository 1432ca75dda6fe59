package org.pacta.declaration.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Lines made one running text. Nothing is corrected: only what a line break did to a sentence is undone. */
final class JoinedLines {
    private static final char SOFT_HYPHEN = '\u00AD';

    /** "short- and long-term": the hyphen stands for what follows later, so the blank after it is meant. */
    private static final Pattern SUSPENDED = Pattern.compile("(?:and|or|to|nor|as|but)\\b.*", Pattern.DOTALL);

    private JoinedLines() {}

    static String of(List<String> lines) {
        if (lines.size() == 1) {
            return Spaces.collapse(lines.get(0));
        }
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            append(text, Spaces.collapse(line));
        }
        return text.toString();
    }

    static String ofLines(List<Line> lines) {
        return of(lines.stream().map(Line::words).toList());
    }

    /** True if a hyphen at the end of the line above these words stands for what follows later. */
    static boolean isSuspendedBefore(String words) {
        return SUSPENDED.matcher(words).matches();
    }

    private static void append(StringBuilder text, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == SOFT_HYPHEN) {
            text.setLength(text.length() - 1);
        } else if (!text.isEmpty() && !breaksInsideWord(text, words) && !breaksWithoutBlank(text, words)) {
            text.append(' ');
        }
        text.append(words);
    }

    private static boolean breaksWithoutBlank(StringBuilder text, String next) {
        return OtherLanguages.standsWithoutBlanks(text.charAt(text.length() - 1))
                && OtherLanguages.standsWithoutBlanks(next.charAt(0));
    }

    /** A hyphen or long dash glued to a word at the end of a line belongs to a compound: "OIC 10-" / "Year Programme". */
    private static boolean breaksInsideWord(StringBuilder text, String next) {
        int last = text.length() - 1;
        if (last < 1
                || !Character.isLetterOrDigit(text.charAt(last - 1))
                || !Character.isLetterOrDigit(next.charAt(0))) {
            return false;
        }
        return switch (text.charAt(last)) {
            case '-', '\u2010', '\u2011' -> !isSuspendedBefore(next);
            case '\u2013' -> Character.isDigit(text.charAt(last - 1)) && Character.isDigit(next.charAt(0));
            case '\u2014' -> true;
            default -> false;
        };
    }
}
