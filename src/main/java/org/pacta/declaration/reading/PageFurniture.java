package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.declaration.Piece;

/**
 * Takes out what belongs to the page and not to the text: running titles, page and job numbers, footnotes. They stand in
 * the middle of sentences, so they have to go before sentences are joined.
 *
 * <p>A short line that occurs more than once is a running title only in the company of a page number, a document symbol,
 * a job number or a form feed: a heading may be repeated too.
 */
final class PageFurniture {
    private static final int LONGEST_RUNNING_TITLE = 100;
    private static final int MOST_LINES_OF_A_NOTE = 4;
    private static final int MOST_LINES_BELOW_A_NOTE = 40;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\d{1,4}\\s?/\\s?\\d{1,4}|[-\u2013\u2014]\\s?\\d{1,4}\\s?[-\u2013\u2014]|(?i:page)\\s\\d{1,4}(?:\\s(?i:of)\\s\\d{1,4})?");
    private static final Pattern FAR_APART = Pattern.compile("\\s{2,}|(?<=\\d)[\u2013\u2014](?=[AES]/)");
    private static final int LONGEST_PAGE_FOOT = 200;
    private static final Pattern LONE_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern JOB_NUMBER =
            Pattern.compile("\\d{2}-\\d{5,6}(?:\\s\\([A-Z]\\))?(?:\\s\\d{6})?|\\*\\d{6,8}\\*");
    private static final Pattern FOOTNOTE_RULE = Pattern.compile("_{5,}|-{10,}|\u2014{3,}|\u2500{3,}");
    private static final Pattern LINKED_FOOTNOTE = Pattern.compile("\\[\\^\\d{1,3}\\]:\\s.*");

    private final List<Line> lines;
    private final Asides asides;
    private final Footnotes footnotes = new Footnotes();
    private final Map<String, Long> occurrences;
    private final Set<Integer> pageNumbers;

    private PageFurniture(List<Line> lines, Asides asides) {
        this.lines = lines;
        this.asides = asides;
        this.pageNumbers = pageNumbers(lines);
        this.occurrences = lines.stream()
                .map(Line::words)
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST_RUNNING_TITLE)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /**
     * Numbers of the lines with nothing but the number of a page. A page has one number: where it is printed as such,
     * numbers alone on their lines number something else, except right above a form feed.
     */
    private static Set<Integer> pageNumbers(List<Line> lines) {
        Set<Integer> numbers = new HashSet<>();
        if (lines.stream().noneMatch(PageFurniture::saysPageNumber)) {
            numbers.addAll(LoneNumbers.ofPages(lines));
        }
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            if (isAtFormFeed(lines.get(i)) && LONE_NUMBER.matcher(above.words()).matches()) {
                numbers.add(above.number());
            }
        }
        return numbers;
    }

    /** The lines without furniture; what was taken out is noted in {@code asides}. */
    static List<Line> takenOut(List<Line> lines, Asides asides) {
        PageFurniture furniture = new PageFurniture(lines, asides);
        return furniture.footnotes.called(furniture.withoutPageHeads(furniture.withoutFootnotes()));
    }

    /** A note's further lines follow it; a new mark begins a new one. */
    private boolean noteFootnote(Line line, boolean inFootnote) {
        boolean isFirst = !inFootnote || footnotes.isNextBegunBy(line);
        asides.noteFootnote(line, isFirst);
        footnotes.add(line, isFirst);
        return true;
    }

    /** Where the format tells notes from text, text is no note's further line. */
    private boolean goesOn(Line line) {
        return line.setting() == Line.Setting.WRAPPED && !footnotes.areSetApart();
    }

    /** True if nothing but a few lines without a number stands between this line and the end of its page. */
    private boolean isAtFootOfPage(int index) {
        int last = Math.min(lines.size(), index + MOST_LINES_BELOW_A_NOTE);
        for (int i = index, words = 0; i < last && words <= MOST_LINES_OF_A_NOTE; i++) {
            Line line = lines.get(i);
            if (isProof(line)) {
                return i > index;
            }
            if (!line.isBlank() && Marker.at(line.words()).isPresent()) {
                return false;
            }
            words += line.isBlank() ? 0 : 1;
        }
        return false;
    }

    private void noteAsPageHead(Line line) {
        asides.note(line, isPageNumber(line.words()) ? Piece.Kind.PAGE_NUMBER : Piece.Kind.RUNNING_TITLE);
    }

    private List<Line> withoutFootnotes() {
        List<Line> kept = new ArrayList<>();
        boolean belowRule = false;
        boolean inFootnote = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String words = line.words();
            if (line.setting() == Line.Setting.RUNNING) {
                noteAsPageHead(line);
            } else if (line.setting() == Line.Setting.FOOTNOTE) {
                inFootnote = noteFootnote(line, inFootnote);
            } else if (FOOTNOTE_RULE.matcher(words).matches()) {
                belowRule = true;
                inFootnote = false;
            } else if (words.isEmpty()) {
                inFootnote = false;
                kept.add(line);
            } else if (footnotes.isLastUnfinished() && goesOn(line) && isAtFootOfPage(i)) {
                inFootnote = noteFootnote(line, true);
            } else if (inFootnote && goesOn(line) && !isProof(line)
                    || belowRule && PrintedNote.isBegunBy(line)
                    || LINKED_FOOTNOTE.matcher(words).matches()) {
                inFootnote = noteFootnote(line, inFootnote);
            } else {
                belowRule = belowRule && line.isWordless();
                inFootnote = false;
                kept.add(line);
            }
        }
        return kept;
    }

    private List<Line> withoutPageHeads(List<Line> candidates) {
        List<Line> kept = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        for (Line line : candidates) {
            if (line.isWordless() && !line.isBlank()) {
                continue;
            }
            if (!line.isBlank() && !isCandidate(line)) {
                boolean begins = Character.isUpperCase(line.words().codePointAt(0));
                List<Line> head = begins ? aboveParagraphNumber(run) : run;
                kept.addAll(withoutPageHead(head));
                kept.addAll(run.subList(head.size(), run.size()));
                run.clear();
                kept.add(line);
            } else {
                run.add(line);
            }
        }
        kept.addAll(withoutPageHead(run));
        return kept;
    }

    /** A page has one number: another one, last before the text and on the new page, numbers a paragraph. */
    private static List<Line> aboveParagraphNumber(List<Line> run) {
        int last = run.size() - 1;
        while (last > 0 && run.get(last).isBlank() && !isAtFormFeed(run.get(last))) {
            last--;
        }
        boolean isSecond = last > 0
                && LONE_NUMBER.matcher(run.get(last).words()).matches()
                && run.subList(0, last).stream().anyMatch(line -> saysPageNumber(line) || isPageNumber(line.words()));
        return isSecond ? run.subList(0, last) : run;
    }

    private static boolean saysPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.words()).matches() || isPageFoot(line.source());
    }

    private static boolean isAtFormFeed(Line line) {
        return line.source().indexOf('\f') >= 0;
    }

    private List<Line> withoutPageHead(List<Line> run) {
        if (run.stream().noneMatch(this::isProof)) {
            return List.copyOf(run);
        }
        for (Line line : run) {
            if (!line.isBlank()) {
                noteAsPageHead(line);
            }
        }
        // one blank line stays: what follows a page break may be a new paragraph
        return run.stream().filter(Line::isBlank).limit(1).toList();
    }

    private boolean isCandidate(Line line) {
        String words = line.words();
        if (PrintedDays.isAllOf(words)) {
            return false;
        }
        return isProof(line) || LONE_NUMBER.matcher(words).matches() || isRepeated(words);
    }

    /** Items and the last words of sentences may be found on two pages too, but a title has no letter and no stop. */
    private boolean isRepeated(String words) {
        return occurrences.getOrDefault(words, 0L) > 1
                && !Wording.endsSentence(words)
                && !Wording.endsClause(words)
                && Marker.at(words).filter(PageFurniture::opensItem).isEmpty();
    }

    private static boolean opensItem(Marker marker) {
        return marker.kind() == Marker.Kind.ITEM || marker.kind() == Marker.Kind.NUMBER && marker.stopped();
    }

    private boolean isProof(Line line) {
        String words = line.words();
        return isProof(words)
                || isPageFoot(line.source())
                || pageNumbers.contains(line.number())
                || isAtFormFeed(line) && (line.isBlank() || isRepeated(words));
    }

    private static boolean isProof(String words) {
        return PAGE_NUMBER.matcher(words).matches()
                || JOB_NUMBER.matcher(words).matches()
                || DocumentSymbol.isAloneOn(words);
    }

    /** Page number, job number and symbol at the two ends of one line: "2/3          22-07777". */
    private static boolean isPageFoot(String source) {
        String[] ends = source.length() > LONGEST_PAGE_FOOT ? new String[0] : FAR_APART.split(source.strip());
        return ends.length > 1 && Stream.of(ends).allMatch(PageFurniture::isProof);
    }

    private static boolean isPageNumber(String words) {
        return PAGE_NUMBER.matcher(words).matches()
                || LONE_NUMBER.matcher(words).matches();
    }
}
