package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final Asides asides;
    private final Labels labels = new Labels();
    private final List<Draft> drafts = new ArrayList<>();
    private final OpenLists lists = new OpenLists();
    private final Headings headings;
    private final LookAhead below;
    private final boolean inEnglish;

    /** The headings since the last paragraph. */
    private final List<Draft> openHeadings = new ArrayList<>();

    private Optional<Draft> lastParagraph = Optional.empty();

    /** Label of the last paragraph of this series that is no item of a list; empty if it has none. */
    private String outermost = "";

    private boolean isCountedBySection;
    private boolean inPreamble = true;
    private int lastNumber;

    private Outline(List<Block> blocks, int body, Asides asides, boolean inEnglish) {
        this.inEnglish = inEnglish;
        this.asides = asides;
        this.headings = new Headings(blocks);
        this.below = new LookAhead(blocks);
        this.isCountedBySection = below.isCountedBySection(body);
    }

    /**
     * Paragraphs and headings of the blocks from {@code body} on; what is neither is noted in {@code asides}.
     *
     * @param inEnglish whether the formulas are understood; otherwise the words behind the last full stop are kept, too
     */
    static List<Piece> pieces(List<Block> blocks, int body, Asides asides, boolean inEnglish) {
        Outline outline = new Outline(blocks, body, asides, inEnglish);
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
            addHeading(block, index);
        } else if (block.marker().isEmpty()) {
            placeUnmarked(block, index);
        } else {
            placeMarked(block, block.marker().get(), index);
        }
    }

    private void placeMarked(Block block, Marker marker, int index) {
        switch (marker.kind()) {
            case NUMBER -> addNumbered(block, marker, index);
            case ITEM -> addItem(block, marker);
            case BULLET -> addBullet(block, marker);
            case DECIMAL -> addDecimal(block, marker, index);
            case NAMED -> addNamed(block, marker, index);
            case SECTION -> addSection(block, marker, index);
        }
    }

    private void placeUnmarked(Block block, int index) {
        String text = block.text();
        if (Wording.isAnnex(text)) {
            beginAnnex(block, index);
        } else if (Wording.isSignature(text)) {
            asides.note(block, Piece.Kind.SIGNATURE);
        } else if (!inPreamble && Wording.isClosing(text)) {
            addClosing(block);
        } else if (isBelowClosing() && isNames(text)) {
            asides.note(block, Piece.Kind.SIGNATURE);
        } else if (opensText(text, index)) {
            addOpening(block);
        } else if (inPreamble && (Wording.isPreambular(text) || opensWithSentence(text, index))) {
            addPlain(block, labels.preambular(), Piece.Kind.PREAMBULAR);
        } else if (Wording.isHeading(text)) {
            addHeadingOrRemainder(block, text, index);
        } else {
            addUnnumbered(block, index);
        }
    }

    // --- paragraphs

    private void addNumbered(Block block, Marker marker, int index) {
        if (below.isTitleOfDecimals(index)) {
            addHeading(block, index);
            return;
        }
        if (marker.number() == 1) {
            beginSeries();
        }
        lastNumber = marker.number();
        String text = block.text();
        boolean isPreambular = inPreamble
                && (Wording.isPreambular(text) || Wording.startsWithAdopters(text) && Wording.endsClause(text));
        addPlain(block, labels.printed(marker.label()), isPreambular ? Piece.Kind.PREAMBULAR : Piece.Kind.OPERATIVE);
    }

    /** 2.2.1 right below a chapeau 2.2 is governed by it. */
    private void addDecimal(Block block, Marker marker, int index) {
        String label = labels.printed(marker.label());
        if (Wording.isHeading(block.text())) {
            addHeading(block, index);
        } else if (!lists.isEmpty() && label.startsWith(lists.parent() + ".")) {
            addListed(block, label);
        } else {
            addPlain(block, label, Piece.Kind.OPERATIVE);
        }
    }

    /** "Article 3: Meetings" is a heading, "Action 3. We will …" a paragraph. */
    private void addNamed(Block block, Marker marker, int index) {
        if (LookAhead.isNamedHeading(block)) {
            addHeading(block, index);
        } else if (below.areHeadings(marker.name()) && block.isMarkedAlone()) {
            addHeading(block.markerAlone(), index);
            addPlain(block.belowMarker(), unnumbered(), Piece.Kind.OPERATIVE);
        } else {
            addPlain(block, labels.printed(marker.label()), Piece.Kind.OPERATIVE);
        }
    }

    private String unnumbered() {
        return labels.unnumbered(headings.numbers());
    }

    /** Where numbers begin again in every numbered section, the section tells them apart: {@code A.3}. */
    private void beginSeries() {
        if (isCountedBySection && !headings.numbers().isEmpty()) {
            labels.beginSection(headings.numbers());
        } else if (lastNumber > 0) {
            labels.beginPart();
        }
    }

    private void addUnnumbered(Block block, int index) {
        if (!belongsToLastNumber(index)) {
            addPlain(block, unnumbered(), Piece.Kind.OPERATIVE);
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
        return lastNumber > 0 && below.nextNumber(index) == lastNumber + 1;
    }

    /** A paragraph that is no item of a list; ends the list before it and begins one if it ends in a colon. */
    private void addPlain(Block block, String label, Piece.Kind kind) {
        inPreamble = inPreamble && kind != Piece.Kind.OPERATIVE;
        add(block, label, kind, 0);
        outermost = label;
        lists.beginUnder(label, block.text());
    }

    /** Meeting and day are one closing, on however many lines. */
    private void addClosing(Block block) {
        if (isBelowClosing()) {
            lastParagraph.orElseThrow().extend(block);
        } else {
            addPlain(block, "", Piece.Kind.CLOSING);
        }
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
        return Wording.isOpening(text)
                || !Wording.isFullSentence(text) && Wording.startsWithAdopters(text) && below.isAbovePreamble(index)
                || Wording.isOrganAbove(text, below.textBelow(index));
    }

    /** "We, the leaders, met in … and resolved to act.": more than names, so it can be cited. */
    private boolean opensWithSentence(String text, int index) {
        return Wording.startsWithAdopters(text) && below.isAbovePreamble(index);
    }

    private boolean isBelowClosing() {
        return lastParagraph.filter(last -> last.kind() == Piece.Kind.CLOSING).isPresent();
    }

    /** A list of who signed: too long for a heading, and no sentence. */
    private static boolean isNames(String text) {
        return !Wording.isHeading(text) && !Wording.endsSentence(text) && !Wording.namesAdopters(text);
    }

    // --- lists

    private void addItem(Block block, Marker marker) {
        if (marker.isBracketedNumber()
                && lastNumber == 0
                && (lists.isEmpty() || !lists.takesNumber(marker.letters()))) {
            boolean isPreambular = inPreamble && Wording.endsClause(block.text()) && opensClause(block.text());
            addPlain(
                    block, labels.printed(marker.label()), isPreambular ? Piece.Kind.PREAMBULAR : Piece.Kind.OPERATIVE);
            return;
        }
        ListLevel list = lists.take(marker.letters(), lists.isEmpty() ? outermost : lastLabel());
        addListed(block, labels.below(list.parent(), marker.label()));
    }

    /** Recitals that are numbered begin with a small letter: "(1) recognizing …". */
    private static boolean opensClause(String text) {
        return Wording.opensPreambularClause(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }

    private void addBullet(Block block, Marker marker) {
        if (lists.isEmpty()) {
            addPlain(block, unnumbered(), Piece.Kind.OPERATIVE);
            return;
        }
        ListLevel list = lists.takeBullet(marker.label(), lastLabel());
        String label = list.parent().isEmpty() ? unnumbered() : labels.below(list.parent(), "bullet " + list.bullets());
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
    private void addSection(Block block, Marker marker, int index) {
        String text = block.text();
        boolean isHeading = Wording.isHeading(text) || !lists.isEmpty() && text.endsWith(":");
        if (!isHeading) {
            addPlain(block, labels.printed(marker.label()), Piece.Kind.OPERATIVE);
        } else if (lists.isEmpty() || headings.goOnWith(block) || !below.isAboveItem(index)) {
            addHeading(block, index);
        } else {
            drafts.add(Draft.heading(block, lists.depth()));
        }
    }

    private void addHeadingOrRemainder(Block block, String text, int index) {
        if (below.isAboveText(index)) {
            addHeading(block, index);
        } else if (inEnglish) {
            asides.note(block, isBelowClosing() ? Piece.Kind.SIGNATURE : Piece.Kind.OTHER);
        } else if (OtherLanguages.namesADay(text)) {
            addPlain(block, "", Piece.Kind.CLOSING);
        } else {
            addUnnumbered(block, index);
        }
    }

    private void addHeading(Block block, int index) {
        if (openHeadings.size() == MOST_HEADINGS_IN_A_ROW) {
            forgetOpenHeadings();
        }
        lists.clear();
        Draft heading = Draft.heading(block, headings.open(index, !openHeadings.isEmpty()));
        drafts.add(heading);
        openHeadings.add(heading);
    }

    private void forgetOpenHeadings() {
        for (Draft heading : openHeadings) {
            asides.noteLines(heading.lines(), isBelowClosing() ? Piece.Kind.SIGNATURE : Piece.Kind.OTHER);
        }
        if (!openHeadings.isEmpty()) {
            headings.forgetRow();
        }
        // nothing was added since they were: they are the last ones
        drafts.subList(drafts.size() - openHeadings.size(), drafts.size()).clear();
        openHeadings.clear();
    }

    private void beginAnnex(Block block, int index) {
        Matcher number = ANNEX_NUMBER.matcher(block.text());
        labels.beginAnnex(number.matches() ? number.group(1) : "");
        isCountedBySection = below.isCountedBySection(index + 1);
        lastNumber = 0;
        outermost = "";
        inPreamble = true;
        forgetOpenHeadings();
        addHeading(block, index);
    }
}
