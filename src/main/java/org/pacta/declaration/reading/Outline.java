package org.pacta.declaration.reading;

import java.util.ArrayList;
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
    private static final Pattern ANNEX_NUMBER =
            Pattern.compile("\\p{L}+\\s([IVX]{1,5}|[A-Z]|\\d)\\b.*", Pattern.DOTALL);

    /** Title, part, section: more headings without a word between them are a list of something. */
    private static final int MOST_HEADINGS_IN_A_ROW = 4;

    private final List<Block> blocks;
    private final Asides asides;
    private final Labels labels = new Labels();
    private final List<Draft> paragraphs = new ArrayList<>();
    private final OpenLists lists = new OpenLists();
    private final int lastWithText;
    private final List<Block> openHeadings = new ArrayList<>();

    private String heading = "";
    private String listHeading = "";
    private boolean inPreamble = true;
    private int lastNumber;
    private int nextNumberAt;

    private Outline(List<Block> blocks, Asides asides) {
        this.blocks = blocks;
        this.asides = asides;
        this.lastWithText = lastWithText(blocks);
    }

    /** The paragraphs of the blocks from {@code body} on; what is none is noted in {@code asides}. */
    static List<ReadParagraph> paragraphs(List<Block> blocks, int body, Asides asides) {
        Outline outline = new Outline(blocks, asides);
        for (int i = body; i < blocks.size(); i++) {
            outline.place(blocks.get(i), i);
        }
        outline.forgetOpenHeadings();
        return outline.paragraphs.stream().map(Draft::finished).toList();
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
        if (!belongsToLastNumber(index)) {
            addPlain(block, labels.unnumbered(), Part.OPERATIVE);
        } else if (lists.isEmpty() || lists.hasNoItemYet()) {
            Draft last = paragraphs.get(paragraphs.size() - 1);
            last.extend(block);
            lists.beginUnder(last.label(), block.text());
        } else {
            addPlain(block, labels.below(lists.parent(), "continued"), Part.OPERATIVE);
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
    private void addPlain(Block block, String label, Part part) {
        inPreamble = inPreamble && part != Part.OPERATIVE;
        add(block, label, part, "");
        listHeading = "";
        lists.beginUnder(label, block.text());
    }

    private void addOpening(Block block) {
        addPlain(block, "", Part.OPENING);
    }

    private void add(Block block, String label, Part part, String chapeau) {
        String above = listHeading.isEmpty() ? heading : listHeading;
        openHeadings.clear();
        paragraphs.add(new Draft(block, label, part, above, chapeau));
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
        addListed(block, labels.below(list.parent(), marker.label()), list.chapeau());
    }

    private void addBullet(Block block) {
        if (lists.isEmpty()) {
            addPlain(block, labels.unnumbered(), Part.OPERATIVE);
            return;
        }
        ListLevel list = lists.takeBullet();
        String label =
                list.parent().isEmpty() ? labels.unnumbered() : labels.below(list.parent(), "bullet " + list.bullets());
        addListed(block, label, list.chapeau());
    }

    private void addListed(Block block, String label, String chapeau) {
        inPreamble = false;
        add(block, label, Part.OPERATIVE, chapeau);
        lists.beginWithin(label, block.text());
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
        if (index < lastWithText) {
            addHeading(block, text);
        } else {
            asides.note(block, Aside.OTHER);
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

    private void addHeading(Block block, String text) {
        if (openHeadings.size() == MOST_HEADINGS_IN_A_ROW) {
            forgetOpenHeadings();
        }
        heading = openHeadings.isEmpty() ? text : heading + ": " + text;
        listHeading = "";
        lists.clear();
        openHeadings.add(block);
    }

    private void forgetOpenHeadings() {
        asides.note(openHeadings, Aside.OTHER);
        openHeadings.clear();
    }

    private void beginAnnex(Block block) {
        Matcher number = ANNEX_NUMBER.matcher(block.text());
        labels.beginAnnex(number.matches() ? number.group(1) : "");
        lastNumber = 0;
        inPreamble = true;
        forgetOpenHeadings();
        addHeading(block, block.text());
    }
}
