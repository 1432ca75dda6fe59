package org.pacta.declaration.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line begins with that may open a paragraph, an item or a section. Whether it does is for {@link Numbering} to
 * say: "2023." at the start of a line is a year more often than a paragraph.
 *
 * @param kind what it may open
 * @param label as printed, without full stop: {@code 12}, {@code (a)}, {@code II}; the sign of a bullet
 * @param printed as it stands in the line: {@code 12.}, {@code a)}, {@code •}
 * @param stopped true if a full stop or bracket follows the number, as in {@code 12.}; false for a bare {@code 12}
 * @param rest the words after it; empty where the mark stands alone on its line
 */
record Marker(Kind kind, String label, String printed, boolean stopped, String rest) {

    enum Kind {
        NUMBER,
        ITEM,
        BULLET,
        SECTION
    }

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b";

    /** "1. We", "1) We", "1 - We", and without a blank where the script has none: "1.我们", "1、我们"; "1.º" in Portuguese. */
    private static final Pattern NUMBER = Pattern.compile(
            "(\\p{Nd}{1,3})(?:[.)](?=\\s|[\\p{Lo}&&[^\u00AA\u00BA]]|$)|[.]?[\u00BA\u00B0](?=\\s+\\p{Lu})|\\s?[-\u2013\u2014](?=\\s+[\\p{Lu}\\p{Lo}])|[\uFF0E\u3001])(?:\\s*(\\S.*))?");

    private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,3})\\s+(?!" + MONTH + ")(\\p{Lu}.*)");

    /** Letters of other scripts that count items; the Arabic ones may be drawn out, the Chinese ones are numbers. */
    private static final String LETTER =
            "[\\p{IsCyrillic}&&\\p{Ll}]|[\\p{IsArabic}&&\\p{Lo}]\u0640?|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}";

    private static final Pattern ITEM =
            Pattern.compile("(\\([a-z]{1,2}\\)|\\([ivx]{1,5}\\)|[(\uFF08](?:" + LETTER + ")[)\uFF09])(?:\\s*(\\S.*))?");
    private static final Pattern OPEN_ITEM =
            Pattern.compile("([a-z]|[ivx]{1,5}|[\\p{IsCyrillic}&&\\p{Ll}])[.)](?:\\s+(\\S.*))?");
    private static final Pattern BULLET =
            Pattern.compile("([-\u2022*\u2013\u2014\u00B7\u25CF\u25AA\u25E6\uF0B7])\\s+(\\S.*)");
    private static final Pattern SECTION = Pattern.compile("([IVX]{1,5}|[A-Z])\\.(?:\\s+(\\S.*))?");

    static Optional<Marker> at(String words) {
        return read(NUMBER, Kind.NUMBER, true, words)
                .or(() -> read(BARE_NUMBER, Kind.NUMBER, false, words))
                .or(() -> read(ITEM, Kind.ITEM, true, words))
                .or(() -> read(OPEN_ITEM, Kind.ITEM, true, words))
                .or(() -> read(SECTION, Kind.SECTION, true, words))
                .or(() -> read(BULLET, Kind.BULLET, true, words));
    }

    private static Optional<Marker> read(Pattern pattern, Kind kind, boolean stopped, String words) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean standsAlone = matcher.group(2) == null;
        String rest = standsAlone ? "" : matcher.group(2);
        String printed =
                standsAlone ? words : words.substring(0, matcher.start(2)).strip();
        return Optional.of(new Marker(kind, label(kind, matcher.group(1)), printed, stopped, rest));
    }

    /** Numbers in the digits by which people cite them in every language. */
    private static String label(Kind kind, String printed) {
        return kind == Kind.NUMBER && !printed.chars().allMatch(digit -> digit < 0x80)
                ? Integer.toString(Integer.parseInt(printed))
                : printed;
    }

    /** The label of an item without its brackets: {@code a}, {@code iv}. */
    String letters() {
        return label.replaceAll("[()\uFF08\uFF09\u0640]", "");
    }

    boolean isDash() {
        return label.equals("\u2013") || label.equals("\u2014");
    }

    int number() {
        return Integer.parseInt(label);
    }
}
