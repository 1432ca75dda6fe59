package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.declaration.Piece;

/**
 * Makes paragraphs of blocks: tells headings, preamble, numbered and unnumbered paragraphs, lists and their chapeaux, the
 * closing and the annexes apart. Walks the blocks once and remembers where in the document it is.
 */
final class Outline {
    private static final Pattern ANNEX_NUMBER =
            Pattern.compile("\\p{L}+\\s([IVX]{1,5}|[A-Z]|\\d)\\b.*", Pattern.DOTALL);

    /** Title, part, section: more headings without a word between them are a list of something. */
    private static final int MOST_HEADINGS_IN_A_ROW = 4;

    private final List<Block> blocks;
    private final Asides asides;
    private final Labels labels = new Labels();
    private final List<Draft> drafts = new ArrayList<>();
    private final OpenLists lists = new OpenLists();
    private final int lastWithText;
    private final boolean inEnglish;

    /** The headings since the last paragraph. */
    private final List<Draft> openHeadings = new ArrayList<>();

    private Optional<Draft> lastParagraph = Optional.empty();
    private boolean inPreamble = true;
    private int lastNumber;
    private int nextNumberAt;

    private Outline(List<Block> blocks, Asides asides, boolean inEnglish) {
        this.inEnglish = inEnglish;
        this.blocks = blocks;
        this.asides = asides;
        this.lastWithText = lastWithText(blocks);
    }

    /**
     * Paragraphs and headings of the blocks from {@code body} on; what is neither is noted in {@code asides}.
     *
     * @param inEnglish whether the formulas are understood; otherwise the words behind the last full stop are kept, too
     */
    static List<Piece> pieces(List<Block> blocks, int body, Asides asides, boolean inEnglish) {
        Outline outline = new Outline(blocks, asides, inEnglish);
        for (int i = body; i < blocks.size(); i++) {
            outline.place(blocks.get(i), i);
        }
        outline.forgetOpenHeadings();
        return outline.drafts.stream().map(Draft::finished).toList();
    }

    private void place(Block block, int index) {
        if (Wording.isOnlyLinks(block.text())) {
            asides.note(block, Piece.Kind.OTHER);
        } else if (block.isSetAsHeading() && !Wording.isAnnex(block.text())) {
            addHeading(block);
        } else if (block.marker().isEmpty()) {
            placeUnmarked(block, index);
        } else {
            placeMarked(block, block.marker().get());
        }
    }

    private void placeMarked(Block block, Marker marker) {
        switch (marker.kind()) {
            case NUMBER -> addNumbered(block, marker);
            case ITEM -> addItem(block, marker);
            case BULLET -> addBullet(block);
            case SECTION -> addSection(block, marker);
        }
    }

    private void placeUnmarked(Block block, int index) {
        String text = block.text();
        if (Wording.isAnnex(text)) {
            beginAnnex(block);
        } else if (Wording.isSignature(text)) {
            asides.note(block, Piece.Kind.SIGNATURE);
        } else if (!inPreamble && Wording.isClosing(text)) {
            addPlain(block, "", Piece.Kind.CLOSING);
        } else if (opensText(text, index)) {
            addOpening(block);
        } else if (inPreamble && Wording.isPreambular(text)) {
            addPlain(block, labels.preambular(), Piece.Kind.PREAMBULAR);
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
        String text = block.text();
        boolean isPreambular = inPreamble
                && (Wording.isPreambular(text) || Wording.startsWithAdopters(text) && Wording.endsClause(text));
        addPlain(block, labels.printed(marker.label()), isPreambular ? Piece.Kind.PREAMBULAR : Piece.Kind.OPERATIVE);
    }

    private void addUnnumbered(Block block, int index) {
        if (!belongsToLastNumber(index)) {
            addPlain(block, labels.unnumbered(), Piece.Kind.OPERATIVE);
        } else if (lists.isEmpty() || lists.hasNoItemYet()) {
            Draft last = lastParagraph.orElseThrow();
            last.extend(block);
            lists.beginUnder(last.label(), block.text());
        } else {
            addPlain(block, labels.below(lists.parent(), "continued"), Piece.Kind.OPERATIVE);
        }
    }

    /** Between paragraphs 3 and 4, words without a number still belong to paragraph 3. */
    private boolean belongsToLastNumber(int index) {
        return lastNumber > 0 && nextNumber(index) == lastNumber + 1;
    }

    /** The number of the next numbered block of this series; 0 if there is none. */
    private int nextNumber(int index) {
        if (nextNumberAt <= index) {
            nextNumberAt = index + 1;
            while (nextNumberAt < blocks.size() && !endsSearch(blocks.get(nextNumberAt))) {
                nextNumberAt++;
            }
        }
        boolean isFound =
                nextNumberAt < blocks.size() && blocks.get(nextNumberAt).is(Marker.Kind.NUMBER);
        return isFound ? blocks.get(nextNumberAt).marker().orElseThrow().number() : 0;
    }

    private static boolean endsSearch(Block block) {
        return block.is(Marker.Kind.NUMBER) || Wording.isAnnex(block.text());
    }

    /** A paragraph that is no item of a list; ends the list before it and begins one if it ends in a colon. */
    private void addPlain(Block block, String label, Piece.Kind kind) {
        inPreamble = inPreamble && kind != Piece.Kind.OPERATIVE;
        add(block, label, kind, 0);
        lists.beginUnder(label, block.text());
    }

    private void addOpening(Block block) {
        addPlain(block, "", Piece.Kind.OPENING);
    }

    private void add(Block block, String label, Piece.Kind kind, int level) {
        openHeadings.clear();
        Draft paragraph = Draft.paragraph(block, label, kind, level);
        drafts.add(paragraph);
        lastParagraph = Optional.of(paragraph);
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

    private void addItem(Block block, Marker marker) {
        ListLevel list = lists.take(marker.letters(), lastLabel());
        addListed(block, labels.below(list.parent(), marker.label()));
    }

    private void addBullet(Block block) {
        if (lists.isEmpty()) {
            addPlain(block, labels.unnumbered(), Piece.Kind.OPERATIVE);
            return;
        }
        ListLevel list = lists.takeBullet();
        String label =
                list.parent().isEmpty() ? labels.unnumbered() : labels.below(list.parent(), "bullet " + list.bullets());
        addListed(block, label);
    }

    private void addListed(Block block, String label) {
        inPreamble = false;
        add(block, label, Piece.Kind.OPERATIVE, lists.depth());
        lists.beginWithin(label, block.text());
    }

    private String lastLabel() {
        return lastParagraph.map(Draft::label).orElse("");
    }

    // --- headings and annexes

    /** "II. Implementation": a heading; but "A. We will …" is a paragraph with a letter. */
    private void addSection(Block block, Marker marker) {
        String text = block.text();
        boolean isHeading = Wording.isHeading(text) || !lists.isEmpty() && text.endsWith(":");
        if (!isHeading) {
            addPlain(block, labels.printed(marker.label()), Piece.Kind.OPERATIVE);
        } else if (lists.isEmpty()) {
            addHeading(block);
        } else {
            open(Draft.heading(block, lists.depth()));
        }
    }

    private void addHeadingOrRemainder(Block block, String text, int index) {
        if (index < lastWithText) {
            addHeading(block);
        } else if (inEnglish) {
            asides.note(block, Piece.Kind.OTHER);
        } else if (OtherLanguages.namesADay(text)) {
            addPlain(block, "", Piece.Kind.CLOSING);
        } else {
            addUnnumbered(block, index);
        }
    }

    /** Behind the last block with text a short line is no heading: nothing is left to stand under it. */
    private static int lastWithText(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && !hasText(blocks.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean hasText(Block block) {
        String text = block.text();
        return !Wording.isOnlyLinks(text) && (block.marker().isPresent() || Wording.endsSentence(text));
    }

    private void addHeading(Block block) {
        if (openHeadings.size() == MOST_HEADINGS_IN_A_ROW) {
            forgetOpenHeadings();
        }
        lists.clear();
        open(Draft.heading(block, openHeadings.size()));
    }

    private void open(Draft heading) {
        drafts.add(heading);
        openHeadings.add(heading);
    }

    private void forgetOpenHeadings() {
        for (Draft heading : openHeadings) {
            asides.noteLines(heading.lines(), Piece.Kind.OTHER);
        }
        drafts.removeAll(openHeadings);
        openHeadings.clear();
    }

    private void beginAnnex(Block block) {
        Matcher number = ANNEX_NUMBER.matcher(block.text());
        labels.beginAnnex(number.matches() ? number.group(1) : "");
        lastNumber = 0;
        inPreamble = true;
        forgetOpenHeadings();
        addHeading(block);
    }
}
