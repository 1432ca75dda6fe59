package org.pacta.declaration.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.declaration.Part;
import org.pacta.declaration.ReadParagraph;

/**
 * Makes paragraphs of blocks: tells headings, preamble, numbered and unnumbered paragraphs, lists and their chapeaux, the
 * closing and the annexes apart. Walks the blocks once and remembers where in the document it is.
 */
final class Outline {
    /** "We are grateful. We will:" – only the last sentence governs the list. */
    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("(?<=\\p{Ll}{2}[.!?])[\u201D\u2019\"')]*\\s+(?=\\p{Lu})");

    private static final Pattern ANNEX_NUMBER =
            Pattern.compile("\\p{L}+\\s([IVX]{1,5}|[A-Z]|\\d)\\b.*", Pattern.DOTALL);

    private final List<Block> blocks;
    private final Asides asides;
    private final Labels labels = new Labels();
    private final List<ReadParagraph> paragraphs = new ArrayList<>();
    private final Deque<ListLevel> lists = new ArrayDeque<>();
    private final List<Block> openHeadings = new ArrayList<>();

    private String heading = "";
    private String listHeading = "";
    private boolean inPreamble = true;
    private int lastNumber;

    private Outline(List<Block> blocks, Asides asides) {
        this.blocks = blocks;
        this.asides = asides;
    }

    /** The paragraphs of the blocks from {@code body} on; what is none is noted in {@code asides}. */
    static List<ReadParagraph> paragraphs(List<Block> blocks, int body, Asides asides) {
        Outline outline = new Outline(blocks, asides);
        for (int i = body; i < blocks.size(); i++) {
            outline.place(blocks.get(i), i);
        }
        asides.note(outline.openHeadings, Aside.OTHER);
        return List.copyOf(outline.paragraphs);
    }

    private void place(Block block, int index) {
        if (Wording.isOnlyLinks(block.text())) {
            asides.note(block, Aside.OTHER);
        } else if (block.marker().isEmpty()) {
            placeUnmarked(block, index);
        } else {
            placeMarked(block, block.marker().get());
        }
    }

    private void placeMarked(Block block, Marker marker) {
        switch (marker.kind()) {
            case NUMBER -> addNumbered(block, marker);
            case ITEM -> addItem(block, marker.letters(), marker.label());
            case BULLET -> addBullet(block);
            case SECTION -> addSection(block, marker);
        }
    }

    private void placeUnmarked(Block block, int index) {
        String text = block.text();
        if (Wording.isAnnex(text)) {
            beginAnnex(block);
        } else if (Wording.isSignature(text)) {
            asides.note(block, Aside.SIGNATURE);
        } else if (!inPreamble && Wording.isClosing(text)) {
            addPlain(block, "", Part.CLOSING);
        } else if (opensText(text, index)) {
            addOpening(block);
        } else if (inPreamble && Wording.isPreambular(text)) {
            addPlain(block, labels.preambular(), Part.PREAMBULAR);
        } else if (Wording.isHeading(text)) {
            addHeadingOrRemainder(block, text, index);
        } else {
            addUnnumbered(block, index);
        }
    }

    // --- paragraphs

    private void addNumbered(Block block, Marker marker) {
        if (marker.number() == 1 && lastNumber > 0) {
            labels.beginPart();
        }
        lastNumber = marker.number();
        listHeading = "";
        String text = block.text();
        boolean isPreambular = inPreamble
                && (Wording.isPreambular(text) || Wording.startsWithAdopters(text) && Wording.endsClause(text));
        addPlain(block, labels.printed(marker.label()), isPreambular ? Part.PREAMBULAR : Part.OPERATIVE);
    }

    private void addUnnumbered(Block block, int index) {
        if (belongsToLastNumber(index)) {
            if (lists.isEmpty() || lists.peek().takesNothingYet()) {
                extendLast(block);
            } else {
                addPlain(block, labels.below(lists.peekLast().parent(), "continued"), Part.OPERATIVE);
            }
        } else {
            addPlain(block, labels.unnumbered(), Part.OPERATIVE);
        }
    }

    /** Between paragraphs 3 and 4, words without a number still belong to paragraph 3. */
    private boolean belongsToLastNumber(int index) {
        if (lastNumber == 0) {
            return false;
        }
        return blocks.stream()
                .skip(index + 1L)
                .filter(block -> block.is(Marker.Kind.NUMBER) || Wording.isAnnex(block.text()))
                .findFirst()
                .filter(block -> block.isNumber(lastNumber + 1))
                .isPresent();
    }

    private void extendLast(Block block) {
        int last = paragraphs.size() - 1;
        ReadParagraph before = paragraphs.get(last);
        paragraphs.set(
                last,
                new ReadParagraph(
                        before.label(),
                        before.part(),
                        before.heading(),
                        before.chapeau(),
                        before.text() + " " + block.text(),
                        before.firstLine(),
                        block.lastLine()));
        beginListUnder(before.label(), block.text());
    }

    /** A paragraph that is no item of a list; ends the list before it and begins one if it ends in a colon. */
    private void addPlain(Block block, String label, Part part) {
        inPreamble = inPreamble && part != Part.OPERATIVE;
        add(block, label, part, "");
        beginListUnder(label, block.text());
    }

    private void addOpening(Block block) {
        addPlain(block, "", Part.OPENING);
    }

    private void add(Block block, String label, Part part, String chapeau) {
        String above = listHeading.isEmpty() ? heading : listHeading;
        openHeadings.clear();
        paragraphs.add(
                new ReadParagraph(label, part, above, chapeau, block.text(), block.firstLine(), block.lastLine()));
    }

    private boolean opensText(String text, int index) {
        if (!inPreamble) {
            return Wording.isEnacting(text);
        }
        return Wording.isOpening(text) || Wording.startsWithAdopters(text) && isFollowedByPreamble(index);
    }

    private boolean isFollowedByPreamble(int index) {
        return index + 1 < blocks.size()
                && Wording.isPreambular(blocks.get(index + 1).text());
    }

    // --- lists

    private void beginListUnder(String label, String text) {
        lists.clear();
        listHeading = "";
        if (text.endsWith(":")) {
            lists.push(ListLevel.under(label, governing(text)));
        }
    }

    private static String governing(String text) {
        Matcher breaks = SENTENCE_BREAK.matcher(text);
        int start = 0;
        while (breaks.find()) {
            start = breaks.end();
        }
        return text.substring(start);
    }

    private void addItem(Block block, String letters, String printed) {
        while (!lists.isEmpty() && !lists.peek().takes(letters) && isKnownFurtherOut(letters)) {
            lists.pop();
        }
        if (lists.isEmpty() || !lists.peek().takes(letters)) {
            lists.push(ListLevel.under(
                    lastLabel(), lists.isEmpty() ? "" : lists.peek().chapeau()));
        }
        ListLevel list = lists.pop();
        lists.push(list.withItem(letters));
        addListed(block, labels.below(list.parent(), printed), list.chapeau());
    }

    private boolean isKnownFurtherOut(String letters) {
        return lists.stream().skip(1).anyMatch(level -> level.takes(letters));
    }

    private void addBullet(Block block) {
        if (lists.isEmpty()) {
            addPlain(block, labels.unnumbered(), Part.OPERATIVE);
            return;
        }
        ListLevel list = lists.pop().withBullet();
        lists.push(list);
        String label =
                list.parent().isEmpty() ? labels.unnumbered() : labels.below(list.parent(), "bullet " + list.bullets());
        addListed(block, label, list.chapeau());
    }

    private void addListed(Block block, String label, String chapeau) {
        inPreamble = false;
        add(block, label, Part.OPERATIVE, chapeau);
        if (block.text().endsWith(":")) {
            lists.push(ListLevel.under(label, chapeau + " " + governing(block.text())));
        }
    }

    private String lastLabel() {
        return paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1).label();
    }

    // --- headings and annexes

    /** "II. Implementation": a heading; but "A. We will …" is a paragraph with a letter. */
    private void addSection(Block block, Marker marker) {
        String text = block.text();
        boolean isHeading = Wording.isHeading(text) || !lists.isEmpty() && text.endsWith(":");
        if (!isHeading) {
            addPlain(block, labels.printed(marker.label()), Part.OPERATIVE);
        } else if (lists.isEmpty()) {
            addHeading(block, marker.printed() + " " + text);
        } else {
            listHeading = marker.printed() + " " + text;
            openHeadings.add(block);
        }
    }

    private void addHeadingOrRemainder(Block block, String text, int index) {
        if (index + 1 < blocks.size() && !paragraphsEnd(index + 1)) {
            addHeading(block, text);
        } else {
            asides.note(block, Aside.OTHER);
        }
    }

    /** True if nothing but headings, links and signatures is left: then a short line is no heading. */
    private boolean paragraphsEnd(int from) {
        return blocks.stream()
                .skip(from)
                .noneMatch(block -> block.marker().isPresent() && !Wording.isOnlyLinks(block.text())
                        || block.marker().isEmpty() && Wording.endsSentence(block.text()));
    }

    private void addHeading(Block block, String text) {
        heading = openHeadings.isEmpty() ? text : heading + ": " + text;
        listHeading = "";
        lists.clear();
        openHeadings.add(block);
    }

    private void beginAnnex(Block block) {
        Matcher number = ANNEX_NUMBER.matcher(block.text());
        labels.beginAnnex(number.matches() ? number.group(1) : "");
        lastNumber = 0;
        inPreamble = true;
        asides.note(openHeadings, Aside.OTHER);
        openHeadings.clear();
        addHeading(block, block.text());
    }
}
