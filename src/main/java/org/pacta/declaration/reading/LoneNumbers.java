package org.pacta.declaration.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what numbers count that stand alone on their line without a full stop. Numbers of paragraphs and of pages look the
 * same, but a page may end in the middle of a sentence and the last page's number has no text below it. So numbers of
 * paragraphs count from 1, each between the end of one sentence or clause, or a heading below it, and the beginning of
 * another; one that does not makes all of them pages.
 */
final class LoneNumbers {
    private static final Pattern LONE = Pattern.compile("\\d{1,3}");
    private static final Pattern STOPPED = Pattern.compile("\\d{1,3}[.)](?:\\s.*)?");

    /** A single number proves nothing. */
    private static final int FEWEST = 2;

    private LoneNumbers() {}

    /** Numbers of the lines that number pages: they count on, and are no {@link #ofParagraphs numbers of paragraphs}. */
    static Set<Integer> ofPages(List<Line> lines) {
        Set<Integer> pages = new HashSet<>();
        int last = 0;
        for (Line line : lines) {
            if (LONE.matcher(line.words()).matches()) {
                int number = Integer.parseInt(line.words());
                if (!pages.isEmpty() && number != last + 1) {
                    return Set.of();
                }
                pages.add(line.number());
                last = number;
            }
        }
        return pages.size() < FEWEST || !ofParagraphs(lines).isEmpty() ? Set.of() : pages;
    }

    /** Indices of the lines that number the paragraph below them; an annex has a series of its own. */
    static Set<Integer> ofParagraphs(List<Line> lines) {
        Set<Integer> numbers = new HashSet<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || Wording.isAnnexLine(lines.get(i).words())) {
                int start = from;
                ofSeries(lines.subList(start, i)).forEach(index -> numbers.add(start + index));
                from = i;
            }
        }
        return numbers;
    }

    private static Set<Integer> ofSeries(List<Line> lines) {
        Set<Integer> numbers = new HashSet<>();
        String before = "";
        boolean isBelowEnd = true;
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).words();
            boolean isBelowBlank = i == 0 || lines.get(i - 1).isBlank();
            if (STOPPED.matcher(words).matches() && (isBelowBlank || endsHere(before))) {
                return Set.of();
            }
            if (LONE.matcher(words).matches()) {
                boolean isNext = Integer.parseInt(words) == numbers.size() + 1;
                if (!isNext || !isBelowEnd || !beginsBelow(lines, i)) {
                    return Set.of();
                }
                numbers.add(i);
            } else if (!words.isEmpty()) {
                isBelowEnd = endsHere(words) || isBelowEnd && isBelowBlank && isHeading(words);
            }
            before = words.isEmpty() ? before : words;
        }
        return numbers.size() < FEWEST ? Set.of() : numbers;
    }

    private static boolean endsHere(String words) {
        return Wording.endsSentence(words) || Wording.endsClause(words);
    }

    /** A word or more between the end of a sentence and the number. */
    private static boolean isHeading(String words) {
        return Wording.isHeading(words) && !LONE.matcher(words).matches();
    }

    private static boolean beginsBelow(List<Line> lines, int index) {
        return lines.subList(index + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> Character.isUpperCase(line.words().codePointAt(0)))
                .isPresent();
    }
}
