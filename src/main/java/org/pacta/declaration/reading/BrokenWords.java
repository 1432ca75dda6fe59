package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells words that were broken at the end of a line ("commit-" / "ment") from compounds that happened to stand there
 * ("evidence-" / "based"). The document itself is the best witness: the word without the hyphen, the compound with it, or
 * its two halves may occur in it elsewhere. Where it is silent, its typesetting and the second half's letters decide.
 *
 * <p>A broken word's hyphen is made a soft one, which vanishes when lines are joined.
 */
final class BrokenWords {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Pattern FIRST_HALF = Pattern.compile("(?<![\\p{L}\\d-])(\\p{L}?\\p{Ll}+)[-\u2010]$");
    private static final Pattern SECOND_HALF = Pattern.compile("(\\p{Ll}+)(?!\\p{L})");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\u2010-]*");

    /** Endings that are no words: nothing is compounded with them. */
    private static final Pattern ENDING = Pattern.compile(
            "\\p{Ll}{0,2}(?:ments?|tions?|sions?|tional|ity|ities|ness|ble|bility|tive|tively|sive|ance|ances|ence|ences|ally"
                    + "|isation|ization|ising|izing|ously|ical|ically|opment|cation|ly|ings?)");

    /** Where more of the lines than this end in a hyphen, the typesetter broke words. */
    private static final double SHARE_OF_BROKEN_LINES = 0.03;

    private static final int FEWEST_BROKEN_LINES = 5;

    private final List<Line> lines;
    private final Set<String> words = new HashSet<>();
    private final boolean isTypeset;

    private BrokenWords(List<Line> lines) {
        this.lines = lines;
        int broken = 0;
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            collectWords(lines.get(i).words(), i == 0 ? "" : lines.get(i - 1).words());
            all += lines.get(i).isBlank() ? 0 : 1;
            broken += isBroken(i) ? 1 : 0;
        }
        this.isTypeset = broken >= FEWEST_BROKEN_LINES && broken >= all * SHARE_OF_BROKEN_LINES;
    }

    /** The lines, hyphens that only broke a word made soft. */
    static List<Line> mended(List<Line> lines) {
        if (lines.stream().noneMatch(line -> endsInHyphen(line.words()))) {
            return lines;
        }
        BrokenWords broken = new BrokenWords(lines);
        List<Line> mended = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            mended.add(broken.isOneWord(i) ? line.withWords(softened(line.words())) : line);
        }
        return mended;
    }

    private static boolean endsInHyphen(String words) {
        return words.endsWith("-") || words.endsWith("\u2010");
    }

    private static String softened(String words) {
        return words.substring(0, words.length() - 1) + SOFT_HYPHEN;
    }

    /** The halves of broken words are no witnesses. */
    private void collectWords(String line, String above) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            boolean isHalf =
                    word.start() == 0 && endsInHyphen(above) || word.end() == line.length() && endsInHyphen(line);
            if (!isHalf) {
                words.add(word.group().toLowerCase(Locale.ROOT).replace('\u2010', '-'));
            }
        }
    }

    private boolean isBroken(int index) {
        return endsInHyphen(lines.get(index).words())
                && index + 1 < lines.size()
                && FIRST_HALF.matcher(lines.get(index).words()).find()
                && SECOND_HALF.matcher(lines.get(index + 1).words()).lookingAt();
    }

    private boolean isOneWord(int index) {
        if (!isBroken(index)) {
            return false;
        }
        String first = half(FIRST_HALF, lines.get(index).words());
        String second = half(SECOND_HALF, lines.get(index + 1).words());
        if (words.contains(first + second)) {
            return true;
        }
        if (JoinedLines.isSuspendedBefore(second)
                || words.contains(first + "-" + second)
                || words.contains(first) && words.contains(second)) {
            return false;
        }
        return isTypeset || ENDING.matcher(second).matches();
    }

    private static String half(Pattern pattern, String words) {
        Matcher half = pattern.matcher(words);
        return half.find() ? half.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
