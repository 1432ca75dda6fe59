package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.declaration.NoteMark;

/**
 * How a footnote's mark stands in a text while it is being read: between the two characters that Unicode has for
 * annotations, so that lines can be joined without losing its place. No source may bring them along, and no text that
 * leaves the reader holds them.
 */
public final class NoteMarks {
    private static final char BEGIN = '\uFFF9';
    private static final char END = '\uFFFB';
    private static final Pattern MARK = Pattern.compile(BEGIN + "([^" + BEGIN + END + "]*)" + END);
    private static final Pattern STRAY = Pattern.compile("[\uFFF9-\uFFFB]");

    private NoteMarks() {}

    /** @param mark as printed: {@code 4}, {@code *} */
    public static String of(String mark) {
        return BEGIN + mark + END;
    }

    /** A source's text without the characters that are reserved for marks. */
    public static String cleaned(String source) {
        return STRAY.matcher(source).replaceAll("");
    }

    /** The text with its marks printed like words. */
    static String opened(String text) {
        return cleaned(text);
    }

    static String takenOut(String text) {
        return text.indexOf(BEGIN) < 0 && text.indexOf(END) < 0
                ? text
                : STRAY.matcher(MARK.matcher(text).replaceAll("")).replaceAll("");
    }

    /** Where the marks stand in the text that {@link #takenOut} leaves. */
    static List<NoteMark> in(String text) {
        if (text.indexOf(BEGIN) < 0) {
            return List.of();
        }
        List<NoteMark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(text);
        int taken = 0;
        while (matcher.find()) {
            marks.add(new NoteMark(matcher.start() - taken, matcher.group(1)));
            taken += matcher.end() - matcher.start();
        }
        return marks;
    }
}
