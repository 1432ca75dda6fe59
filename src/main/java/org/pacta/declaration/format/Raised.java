package org.pacta.declaration.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that print raises above the line: most call a footnote, some are a square or the end of an ordinal. */
final class Raised {
    private static final Pattern MARK = Pattern.compile("[\\[(]?(\\d{1,3}|\\*{1,3}|[\u2020\u2021]|[a-z])[\\])]?");
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final Pattern POWER = Pattern.compile("[23]");
    private static final Pattern UNIT = Pattern.compile("(?:.*[\\s\\d])?[ckmd]?m", Pattern.DOTALL);

    /** A unit of length and the blank before it. */
    private static final int LONGEST_UNIT = 3;

    private Raised() {}

    /** True for what may stand where a footnote is called: a number, asterisks, daggers, a letter, also in brackets. */
    static boolean isMark(String printed) {
        return MARK.matcher(printed.strip()).matches();
    }

    /** The mark without its brackets. */
    static String sign(String printed) {
        Matcher mark = MARK.matcher(printed.strip());
        return mark.matches() ? mark.group(1) : printed.strip();
    }

    /** @param before what stands in front of it */
    static boolean callsNote(String printed, CharSequence before) {
        String words = printed.strip();
        return isMark(words)
                && !LETTER.matcher(words).matches()
                && !(POWER.matcher(words).matches() && endsOnUnit(before));
    }

    private static boolean endsOnUnit(CharSequence before) {
        int from = Math.max(0, before.length() - LONGEST_UNIT);
        return UNIT.matcher(before.subSequence(from, before.length())).matches();
    }
}
