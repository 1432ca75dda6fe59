package org.pacta.declaration.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.UnreadableDeclaration;

/** A Word document's automatic numbers, computed as Word prints them: the file holds rules, not numbers. */
final class WordLists {
    private static final int LEVELS = 9;
    private static final String BULLET = "\u2022";

    /** How one level of a list is numbered. */
    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        int restartAfter = -1;
        boolean figuresOnly;

        @Nullable
        String style;
    }

    /** A pattern of levels with its counters: several lists of one pattern go on counting where the last one stopped. */
    private static final class PatternOfLevels {
        final Level[] levels = new Level[LEVELS];
        final int[] counters = new int[LEVELS];
        final boolean[] begun = new boolean[LEVELS];

        @Nullable
        String defines;

        @Nullable
        String definedBy;
    }

    /** A list, which may begin anew what its pattern counts. */
    private static final class WordList {
        String pattern = "";
        final Map<Integer, Integer> startsAt = new HashMap<>();
        final Map<Integer, Level> ownLevels = new HashMap<>();
    }

    private final Map<String, PatternOfLevels> patterns = new HashMap<>();
    private final Map<String, WordList> lists = new HashMap<>();
    private final Map<String, PatternOfLevels> patternByStyle = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** @param part null where the document numbers nothing */
    static WordLists of(@Nullable PackagePart part) throws IOException, UnreadableDeclaration {
        WordLists lists = new WordLists();
        if (part != null) {
            try (XmlPart xml = XmlPart.open(part)) {
                lists.read(xml);
            }
        }
        for (PatternOfLevels pattern : lists.patterns.values()) {
            if (pattern.defines != null) {
                lists.patternByStyle.put(pattern.defines, pattern);
            }
        }
        return lists;
    }

    private void read(XmlPart xml) throws UnreadableDeclaration {
        PatternOfLevels pattern = new PatternOfLevels();
        WordList list = new WordList();
        Level level = new Level();
        boolean inList = false;
        int overridden = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    pattern = new PatternOfLevels();
                    patterns.put(String.valueOf(xml.attribute("abstractNumId")), pattern);
                }
                case "styleLink" -> pattern.defines = xml.value();
                case "numStyleLink" -> pattern.definedBy = xml.value();
                case "num" -> {
                    inList = true;
                    list = new WordList();
                    lists.put(String.valueOf(xml.attribute("numId")), list);
                }
                case "abstractNumId" -> list.pattern = String.valueOf(xml.value());
                case "lvlOverride" -> overridden = level(xml, "ilvl");
                case "startOverride" -> list.startsAt.put(overridden, xml.number("val", 1));
                case "lvl" -> {
                    level = new Level();
                    if (inList) {
                        list.ownLevels.put(level(xml, "ilvl"), level);
                    } else {
                        pattern.levels[level(xml, "ilvl")] = level;
                    }
                }
                default -> read(xml, level);
            }
        }
    }

    private static void read(XmlPart xml, Level level) {
        switch (xml.name()) {
            case "start" -> level.start = xml.number("val", 1);
            case "numFmt" -> level.format = String.valueOf(xml.value());
            case "lvlText" -> level.text = Optional.ofNullable(xml.value()).orElse("");
            case "lvlRestart" -> level.restartAfter = xml.number("val", -1);
            case "isLgl" -> level.figuresOnly = xml.isOn();
            case "pStyle" -> level.style = xml.value();
            default -> {}
        }
    }

    private static int level(XmlPart xml, String attribute) {
        return Math.min(LEVELS - 1, Math.max(0, xml.number(attribute, 0)));
    }

    /** The level that a list keeps for a style, where it does. */
    Optional<Integer> levelOfStyle(String listId, @Nullable String style) {
        WordList list = lists.get(listId);
        PatternOfLevels pattern = list == null ? null : pattern(list);
        for (int i = 0; pattern != null && style != null && i < LEVELS; i++) {
            Level level = pattern.levels[i];
            if (level != null && style.equals(level.style)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /**
     * Counts one paragraph.
     *
     * @param depth from 0
     * @return what Word prints in front of it; empty if nothing
     */
    String next(String listId, int depth) {
        WordList list = lists.get(listId);
        PatternOfLevels pattern = list == null ? null : pattern(list);
        if (list == null || pattern == null) {
            return "";
        }
        int at = Math.min(LEVELS - 1, Math.max(0, depth));
        count(listId, list, pattern, at);
        Level level = level(list, pattern, at);
        return level.format.equals("bullet") ? bullet(level.text) : printed(list, pattern, level);
    }

    private @Nullable PatternOfLevels pattern(WordList list) {
        PatternOfLevels pattern = patterns.get(list.pattern);
        return pattern != null && pattern.definedBy != null
                ? patternByStyle.getOrDefault(pattern.definedBy, pattern)
                : pattern;
    }

    private void count(String listId, WordList list, PatternOfLevels pattern, int at) {
        for (int above = 0; above < at; above++) {
            if (!pattern.begun[above]) {
                pattern.counters[above] = level(list, pattern, above).start;
                pattern.begun[above] = true;
            }
        }
        Integer startsAt = list.startsAt.get(at);
        if (startsAt != null && begun.add(listId + "/" + at)) {
            pattern.counters[at] = startsAt;
        } else if (pattern.begun[at]) {
            pattern.counters[at]++;
        } else {
            pattern.counters[at] = level(list, pattern, at).start;
        }
        pattern.begun[at] = true;
        for (int below = at + 1; below < LEVELS; below++) {
            int restartAfter = level(list, pattern, below).restartAfter;
            if (restartAfter < 0 || restartAfter > at) {
                pattern.begun[below] = false;
            }
        }
    }

    private static Level level(WordList list, PatternOfLevels pattern, int at) {
        Level own = list.ownLevels.get(at);
        Level level = own == null ? pattern.levels[at] : own;
        return level == null ? new Level() : level;
    }

    /** Symbol fonts have their bullets where Unicode has none; an "o" in front of a paragraph is one too. */
    private static String bullet(String text) {
        boolean isPrintedAsItIs = text.length() == 1 && "-\u2013\u2014*\u00B7\u25CF\u25AA\u25E6".contains(text);
        return isPrintedAsItIs ? text : text.isEmpty() ? "" : BULLET;
    }

    private static String printed(WordList list, PatternOfLevels pattern, Level level) {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            int digit = c == '%' && i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (digit >= 0 && digit < LEVELS) {
                String format = level.figuresOnly ? "decimal" : level(list, pattern, digit).format;
                printed.append(number(pattern.counters[digit], format));
                i++;
            } else {
                printed.append(c);
            }
        }
        return printed.toString().strip();
    }

    private static String number(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> ListNumber.letter(number);
            case "upperLetter" -> ListNumber.capitals(ListNumber.letter(number));
            case "lowerRoman" -> ListNumber.roman(number);
            case "upperRoman" -> ListNumber.capitals(ListNumber.roman(number));
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }
}
