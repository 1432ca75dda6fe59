package org.pacta.declaration.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        /** {@code 2.3}, {@code A.3}: the number says where it stands. */
        DECIMAL,
        /** {@code Article 3}: a word and a number. */
        NAMED,
        ITEM,
        BULLET,
        SECTION
    }

    private static final String MONTH = "(?:" + PrintedDays.MONTHS + ")\\b";

    /** "1. We", "1) We", "1 - We", and without a blank where the script has none: "1.我们", "1、我们"; "1.º" in Portuguese. */
    private static final Pattern NUMBER = Pattern.compile(
            "(\\p{Nd}{1,3})(?:[.)](?=\\s|[\\p{Lo}&&[^\u00AA\u00BA]]|$)|[.]?[\u00BA\u00B0](?=\\s+\\p{Lu})|\\s?[-\u2013\u2014](?=\\s+[\\p{Lu}\\p{Lo}])|[\uFF0E\u3001])(?:\\s*(\\S.*))?");

    private static final Pattern DECIMAL = Pattern.compile("((?:\\d{1,2}|[A-Z])(?:\\.\\d{1,2}){1,3})\\.?\\s+(\\S.*)");

    /** Words that number what a declaration is made of, in any case of letters. */
    private static final List<String> NAMES = List.of(
            "action",
            "article",
            "commitment",
            "goal",
            "measure",
            "objective",
            "pledge",
            "point",
            "principle",
            "priority",
            "recommendation",
            "art\u00EDculo",
            "artigo",
            "artikel",
            "articolo",
            "\u0441\u0442\u0430\u0442\u044C\u044F");

    private static final Pattern NAMED = Pattern.compile(
            "(\\p{Lu}\\p{L}+\\s\\d{1,3})(?:\\s?[.:\u2013\u2014-](?:\\s+(?=\\S)|$)|\\s+(?=\\p{Lu})|$)(\\S.*)?");
    private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,3})\\s+(?!" + MONTH + ")(\\p{Lu}.*)");
    /** Letters of other scripts that count items; the Arabic ones may be drawn out, the Chinese ones are numbers. */
    private static final String LETTER =
            "[\\p{IsCyrillic}&&\\p{Ll}]|[\\p{IsArabic}&&\\p{Lo}]\u0640?|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}";

    /** "(b), as amended" ends a reference: no item begins with a stop, be it behind the mark of a footnote. */
    private static final Pattern ITEM = Pattern.compile("(\\([a-z]{1,2}\\)|\\([ivx]{1,5}\\)|\\(\\d{1,3}\\)|[(\uFF08](?:"
            + LETTER + ")[)\uFF09])(?:\\s*((?!\uFFF9[^\uFFFB]*\uFFFB\\s*[.,;:])[^\\s.,;:)].*))?");

    private static final Pattern OPEN_ITEM =
            Pattern.compile("([a-z]|[ivx]{1,5}|[\\p{IsCyrillic}&&\\p{Ll}])[.)](?:\\s+(\\S.*))?");
    private static final Pattern BULLET = Pattern.compile(
            "([-\u2022*\u2013\u2014\u00B7\u25CF\u25AA\u25E6\u25CB\u2023\u2043\u25A0\u25A1\uF0B7\uF0A7\u00A7o])\\s+(\\S.*)");
    private static final Pattern SECTION = Pattern.compile("([IVX]{1,5}|[A-Z])\\.(?:\\s+(\\S.*))?");

    /** A letter opens an item or a section only if one of these stands behind it. */
    private static final String BEHIND_LETTERS = ".)";

    private static final int MOST_LETTERS = 5;

    /** What the words begin with; asked of every line, so the first character says which kind it can be. */
    static Optional<Marker> at(String words) {
        char first = words.isEmpty() ? ' ' : words.charAt(0);
        if (Character.isDigit(first)) {
            return read(DECIMAL, Kind.DECIMAL, true, words)
                    .or(() -> read(NUMBER, Kind.NUMBER, true, words))
                    .or(() -> read(BARE_NUMBER, Kind.NUMBER, false, words));
        }
        if (first == '(' || first == '\uFF08') {
            return read(ITEM, Kind.ITEM, true, words);
        }
        if (Character.isLetter(first)) {
            return isStoppedEarly(words) ? letter(words) : word(words);
        }
        return read(BULLET, Kind.BULLET, true, words);
    }

    private static Optional<Marker> letter(String words) {
        return read(DECIMAL, Kind.DECIMAL, true, words)
                .or(() -> read(OPEN_ITEM, Kind.ITEM, true, words))
                .or(() -> read(SECTION, Kind.SECTION, true, words));
    }

    /** "o" is how a hollow bullet comes out of many files. */
    private static Optional<Marker> word(String words) {
        if (words.startsWith("o ")) {
            return read(BULLET, Kind.BULLET, true, words);
        }
        boolean isName = NAMES.stream().anyMatch(name -> words.regionMatches(true, 0, name, 0, name.length()));
        return isName ? read(NAMED, Kind.NAMED, true, words) : Optional.empty();
    }

    private static boolean isStoppedEarly(String words) {
        int end = Math.min(words.length(), MOST_LETTERS + 1);
        return IntStream.range(1, end).anyMatch(i -> BEHIND_LETTERS.indexOf(words.charAt(i)) >= 0);
    }

    /** The number of a paragraph that stands alone on its line and has no full stop. */
    static Marker loneNumber(String words) {
        return new Marker(Kind.NUMBER, words, words, false, "");
    }

    /** The same marker in front of the first words only. @param line the marker and what is left behind it */
    Marker upTo(String line) {
        String left = line.length() <= printed.length() ? "" : line.substring(line.indexOf(printed) + printed.length());
        return new Marker(kind, label, printed, stopped, left.strip());
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

    /** {@code (3)}: an item of a numbered paragraph, or a paragraph where these have no other numbers. */
    boolean isBracketedNumber() {
        return kind == Kind.ITEM && Character.isDigit(letters().charAt(0));
    }

    /** The word of a named number, in small letters: {@code article}. */
    String name() {
        return label.substring(0, label.indexOf(' ')).toLowerCase(Locale.ROOT);
    }

    /** The number of a named number: 3 of {@code Article 3}. */
    int namedNumber() {
        return Integer.parseInt(label.substring(label.indexOf(' ') + 1));
    }

    /** The parts of a decimal number; a letter counts from 1: 1, 3 of {@code A.3}. */
    List<Integer> parts() {
        return Stream.of(label.split("\\."))
                .map(part -> Character.isDigit(part.charAt(0)) ? Integer.parseInt(part) : part.charAt(0) - 'A' + 1)
                .toList();
    }

    boolean isDash() {
        return label.equals("\u2013") || label.equals("\u2014");
    }

    int number() {
        return Integer.parseInt(label);
    }
}
