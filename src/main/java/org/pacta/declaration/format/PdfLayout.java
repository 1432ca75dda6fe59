package org.pacta.declaration.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.SourceFormat;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Line.Setting;
import org.pacta.declaration.reading.Source;

/**
 * Works out of places and sizes what a PDF does not say: what belongs to the page, which lines are footnotes, where a
 * paragraph begins, what is a heading. Footnotes are given after the text, so that no sentence is interrupted by them.
 */
final class PdfLayout {
    /** So many lines at the top and the bottom of a page may belong to the page. */
    private static final int MARGIN_LINES = 4;

    /** Type below this share of the text's size is that of footnotes; above the other share, of headings. */
    private static final float NOTE_SIZE = 0.93f;

    private static final float HEADING_SIZE = 1.15f;

    /** A gap between two lines that is wider than this many times the usual one parts paragraphs. */
    private static final float PARTING_GAP = 1.22f;

    /** First lines of paragraphs are indented by at least this share of the size. */
    private static final float INDENT = 0.9f;

    private static final float SIZE_DIFFERENCE = 0.1f;
    private static final float WIDEST_GAP = 2.2f;

    /** A line in the margin is alone if the text begins so many sizes further down. */
    private static final float LONE_LINE_GAP = 1.8f;

    private static final int OPENING_LINES = 30;
    private static final int MOST_HEADING_LINES = 4;
    private static final float MOST_BOLD = 0.3f;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-\u2013\u2014|\\s]*\\d{1,4}[-\u2013\u2014|\\s]*|\\d{1,4}\\s?/\\s?\\d{1,4}|(?i:page)\\s\\d{1,4}(?:\\s(?:of|/)\\s\\d{1,4})?");
    private static final Pattern RULE = Pattern.compile("[_\u2014\u2500\u2015-]{4,}");
    private static final Pattern SYMBOL = Pattern.compile("\\b\\p{Lu}+/[\\p{Lu}\\d./-]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern MARKER =
            Pattern.compile("(?:[-\u2022*\u2013\u2014\u00B7\u25CF\u25AA\u25E6\uF0B7]|\\(?[\\da-zA-Z]{1,4}[.)])\\s");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.;:!?][\"\u201D\u2019)\uFFFB]*", Pattern.DOTALL);

    /** Marks of notes may follow. */
    private static final Pattern ENDS_A_CLAUSE =
            Pattern.compile(".*[.;:,][\"\u201D\u2019)]*(?:\uFFF9[^\uFFFB]*\uFFFB)*", Pattern.DOTALL);

    private final List<PdfPage> pages;
    private final Map<PdfLine, String> texts = new IdentityHashMap<>();
    private final Set<PdfLine> running = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<PdfLine> notes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final float size;
    private final float gap;
    private final float right;
    private final boolean boldIsRare;
    private final Lines lines = new Lines();
    private final List<PdfLine> block = new ArrayList<>();
    private int blockPage;
    private @Nullable PdfLine last;

    PdfLayout(List<PdfPage> pages) {
        this.pages = pages;
        for (PdfPage page : pages) {
            page.lines().forEach(line -> texts.put(line, line.text(true)));
        }
        this.size = usualSize();
        findRunning();
        pages.forEach(this::findNotes);
        this.gap = usualGap();
        this.right = rightMargin();
        this.boldIsRare = boldShare() < MOST_BOLD;
    }

    Source toSource() throws UnreadableDeclaration {
        for (PdfPage page : pages) {
            add(page);
        }
        endBlock();
        addNotes();
        return lines.toSource(SourceFormat.PDF);
    }

    private void add(PdfPage page) throws UnreadableDeclaration {
        List<PdfLine> body = body(page);
        int next = 0;
        for (PdfLine line : page.lines()) {
            if (running.contains(line)) {
                endBlock();
                lines.add(page.number(), Setting.RUNNING, text(line));
            } else if (!notes.contains(line)) {
                PdfLine above = next == 0 ? null : body.get(next - 1);
                next++;
                if (last != null && begins(page, above, line, next < body.size() ? body.get(next) : null)) {
                    endBlock();
                    lines.part(page.number());
                }
                block.add(line);
                blockPage = page.number();
                last = line;
            }
        }
        endBlock();
    }

    private List<PdfLine> body(PdfPage page) {
        return page.lines().stream()
                .filter(line -> !running.contains(line) && !notes.contains(line))
                .toList();
    }

    /** True if a paragraph begins with {@code line}. @param above on the same page; null on top of it */
    private boolean begins(PdfPage page, @Nullable PdfLine above, PdfLine line, @Nullable PdfLine below) {
        PdfLine before = Objects.requireNonNull(last);
        if (Math.abs(line.size() - before.size()) > size * SIZE_DIFFERENCE) {
            return true;
        }
        float wide = gap * PARTING_GAP * Math.max(1, line.size() / size);
        return above != null && line.y() - above.y() > wide
                || isIndented(before, line, below)
                || page.columns().isEmpty() && endsEarly(before, line);
    }

    private boolean isIndented(PdfLine before, PdfLine line, @Nullable PdfLine below) {
        float indent = INDENT * size;
        return line.start() > before.start() + indent
                && (below == null || below.start() < line.start() - indent)
                && !MARKER.matcher(text(before)).lookingAt();
    }

    /** The next word would have fitted: whoever set the text wanted a new line there. */
    private boolean endsEarly(PdfLine before, PdfLine line) {
        boolean fits = before.end() + line.firstWord() + size * INDENT < right;
        return fits && (ENDS_A_SENTENCE.matcher(text(before)).matches() || before.isBold() && !line.isBold());
    }

    private void endBlock() throws UnreadableDeclaration {
        if (isHeading()) {
            String heading = block.stream().map(this::text).collect(Collectors.joining(" "));
            lines.addApart(blockPage, Setting.HEADING, List.of(heading));
            lines.part(blockPage);
        } else {
            for (PdfLine line : block) {
                lines.add(blockPage, Setting.WRAPPED, text(line));
            }
        }
        block.clear();
    }

    /** Bold or larger type, but no sentence: some declarations set in bold what they promise. */
    private boolean isHeading() {
        return !block.isEmpty()
                && block.size() <= MOST_HEADING_LINES
                && !ENDS_A_CLAUSE.matcher(text(block.get(block.size() - 1))).matches()
                && block.stream()
                        .allMatch(line -> boldIsRare && line.isBold() || line.isLargerThan(size * HEADING_SIZE))
                && block.stream().noneMatch(line -> SYMBOL.matcher(text(line)).find())
                && block.stream().anyMatch(line -> WORD.matcher(text(line)).find());
    }

    private void addNotes() throws UnreadableDeclaration {
        for (PdfPage page : pages) {
            for (PdfLine line : page.lines()) {
                if (notes.contains(line)) {
                    if (line.beginsWithMark()) {
                        lines.part(page.number());
                    }
                    lines.add(page.number(), Setting.FOOTNOTE, line.text(false));
                }
            }
        }
    }

    private String text(PdfLine line) {
        return texts.getOrDefault(line, "");
    }

    /** What stands on several pages in the same margin, whatever its numbers; and what has no words there. */
    private void findRunning() {
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        for (PdfPage page : pages) {
            for (PdfLine line : inMargin(page, true)) {
                pagesOf.computeIfAbsent("top " + wording(line), it -> new HashSet<>())
                        .add(page.number());
            }
            for (PdfLine line : inMargin(page, false)) {
                pagesOf.computeIfAbsent("bottom " + wording(line), it -> new HashSet<>())
                        .add(page.number());
            }
        }
        Set<String> opening = openingWords();
        for (PdfPage page : pages) {
            markRunning(
                    inMargin(page, true),
                    line -> isRepeated(pagesOf, "top ", line) || repeatsTheOpening(page, opening, line));
            markRunning(
                    inMargin(page, false),
                    line -> !looksLikeNote(line) && (isRepeated(pagesOf, "bottom ", line) || isWordless(line)));
            page.lines().stream()
                    .filter(line -> RULE.matcher(text(line)).matches())
                    .forEach(running::add);
        }
    }

    private void markRunning(List<PdfLine> fromTheEdge, Predicate<PdfLine> belongsToThePage) {
        for (PdfLine line : fromTheEdge) {
            if (!belongsToThePage.test(line) && !PAGE_NUMBER.matcher(text(line)).matches()) {
                return;
            }
            running.add(line);
        }
    }

    private boolean isRepeated(Map<String, Set<Integer>> pagesOf, String margin, PdfLine line) {
        return pagesOf.getOrDefault(margin + wording(line), Set.of()).size() > 1;
    }

    /** Lines that stand alone on top of a page, all their words being on top of the first one: its title, repeated. */
    private boolean repeatsTheOpening(PdfPage page, Set<String> opening, PdfLine line) {
        if (page.number() == 1) {
            return false;
        }
        List<PdfLine> top = inMargin(page, true);
        int alone = 1;
        while (alone < top.size() && top.get(alone).y() - top.get(alone - 1).y() < size * LONE_LINE_GAP) {
            alone++;
        }
        List<PdfLine> head = top.subList(0, Math.min(alone, top.size()));
        return alone < top.size()
                && head.contains(line)
                && head.stream()
                        .allMatch(it -> opening.containsAll(List.of(wording(it).split(" "))));
    }

    private Set<String> openingWords() {
        Set<String> words = new HashSet<>();
        if (!pages.isEmpty()) {
            pages.get(0).lines().stream()
                    .limit(OPENING_LINES)
                    .forEach(line -> words.addAll(List.of(wording(line).split(" "))));
        }
        return words;
    }

    /** The outermost lines of a page, from the edge on. */
    private static List<PdfLine> inMargin(PdfPage page, boolean top) {
        List<PdfLine> byHeight = new ArrayList<>(page.lines());
        byHeight.sort(Comparator.comparingDouble(line -> top ? line.y() : -line.y()));
        return byHeight.subList(0, Math.min(MARGIN_LINES, byHeight.size()));
    }

    /** Left and right pages say the same in another order, with another number. */
    private String wording(PdfLine line) {
        String[] words = DIGITS.matcher(text(line)).replaceAll("0").split("\\s+");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    /** Notes that quote the same work on several pages differ in their numbers only, as running titles do. */
    private boolean looksLikeNote(PdfLine line) {
        return line.beginsWithMark()
                && text(line).codePoints().anyMatch(Character::isLetter)
                && line.size() < size * NOTE_SIZE;
    }

    private boolean isWordless(PdfLine line) {
        return !WORD.matcher(text(line)).find();
    }

    /** Small type at the foot of a page that begins with a mark, or goes on with the note of the page before. */
    private void findNotes(PdfPage page) {
        List<PdfLine> small = new ArrayList<>();
        List<PdfLine> body = body(page);
        for (int i = body.size() - 1; i >= 0 && body.get(i).size() < size * NOTE_SIZE; i--) {
            small.add(0, body.get(i));
        }
        int first = 0;
        while (first < small.size() && !small.get(first).beginsWithMark()) {
            first++;
        }
        if (first < small.size()) {
            notes.addAll(small.subList(notes.isEmpty() ? first : 0, small.size()));
        }
    }

    /** The size that most letters have, in points. */
    private float usualSize() {
        TreeMap<Integer, Integer> letters = new TreeMap<>();
        texts.forEach((line, text) -> letters.merge(Math.round(line.size() * 10), text.length(), Integer::sum));
        return letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(100)
                / 10f;
    }

    /** From line to line within a paragraph: the narrower gaps are those, the wider ones part paragraphs. */
    private float usualGap() {
        List<Float> gaps = new ArrayList<>();
        for (PdfPage page : pages) {
            List<PdfLine> body = body(page);
            for (int i = 1; i < body.size(); i++) {
                float down = body.get(i).y() - body.get(i - 1).y();
                if (down > 0 && down < size * WIDEST_GAP) {
                    gaps.add(down);
                }
            }
        }
        Collections.sort(gaps);
        return gaps.isEmpty() ? size * WIDEST_GAP : gaps.get(gaps.size() / 4);
    }

    private float rightMargin() {
        List<Float> ends = new ArrayList<>();
        pages.forEach(page -> body(page).forEach(line -> ends.add(line.end())));
        Collections.sort(ends);
        return ends.isEmpty() ? 0 : ends.get(ends.size() * 9 / 10);
    }

    private float boldShare() {
        int all = 1;
        int bold = 0;
        for (Map.Entry<PdfLine, String> line : texts.entrySet()) {
            all += line.getValue().length();
            bold += line.getKey().isBold() ? line.getValue().length() : 0;
        }
        return (float) bold / all;
    }
}
