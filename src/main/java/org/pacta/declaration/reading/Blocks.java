package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts lines into blocks: at blank lines, at markers, and where a line ended although the next word had room. */
final class Blocks {
    private final LineWidth width;
    private final Set<Integer> loneNumbers;
    private final Numbering numbering = new Numbering();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> current = new ArrayList<>();
    private Optional<Marker> marker = Optional.empty();

    private Blocks(List<Line> lines) {
        this.width = LineWidth.of(lines);
        this.loneNumbers = LoneNumbers.ofParagraphs(lines);
    }

    static List<Block> of(List<Line> lines) {
        Blocks blocks = new Blocks(lines);
        blocks.cut(lines);
        return StuckNumbers.cutFree(blocks.continued());
    }

    private void cut(List<Line> lines) {
        boolean afterBlank = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                afterBlank = true;
                continue;
            }
            boolean beforeBreak = i + 1 == lines.size() || isBreakAbove(lines.get(i + 1));
            boolean standsApart = afterBlank || isWhole(line) || isWhole(last());
            boolean atBreak = standsApart || isBreak(last(), line);
            Optional<Marker> opening = loneNumbers.contains(i)
                    ? Optional.of(Marker.loneNumber(line.words())).filter(mark -> numbering.accepts(mark, true))
                    : Marker.at(line.words())
                            .filter(mark -> atBreak || canOpen(mark, line))
                            .filter(mark -> !isInSentence(mark, line))
                            .filter(mark -> numbering.accepts(mark, atBreak));
            if (opening.isPresent() || !awaitsText() && (standsApart || endedBefore(line, beforeBreak))) {
                close();
                marker = opening;
            }
            current.add(line);
            afterBlank = false;
        }
        close();
    }

    /** A blank line, or one that a paragraph's number begins. */
    private static boolean isBreakAbove(Line line) {
        return line.isBlank()
                || Marker.at(line.words())
                        .filter(mark -> mark.kind() != Marker.Kind.ITEM && mark.kind() != Marker.Kind.BULLET)
                        .filter(Marker::stopped)
                        .isPresent();
    }

    /** "at least" / "5.": a number or letter below a full line whose sentence has no end yet belongs to that sentence. */
    private boolean canOpen(Marker mark, Line line) {
        return mark.kind() == Marker.Kind.BULLET
                || awaitsText()
                || Wording.endsSentence(last().words())
                || Wording.endsClause(last().words())
                || width.brokeEarly(last(), line);
    }

    /**
     * "in accordance with paragraph" / "4." and "at least" / "5.": below a full line without an end, over a page break if
     * need be, a number belongs to the sentence if a word in front counts it or the series would have a gap.
     */
    private boolean isInSentence(Marker mark, Line line) {
        return mark.kind() == Marker.Kind.NUMBER
                && !current.isEmpty()
                && !awaitsText()
                && Wording.isOpenEnded(last().words())
                && !width.brokeEarly(last(), line)
                && (Wording.counts(last().words()) || numbering.skipsTo(mark));
    }

    /** A number alone on its line waits for its text, over a blank line if need be. */
    private boolean awaitsText() {
        return current.size() == 1 && marker.isPresent() && marker.get().rest().isEmpty();
    }

    /** The format says where it begins and ends, so no guess about lines is needed. */
    private static boolean isWhole(Line line) {
        return line.setting() == Line.Setting.WHOLE || line.setting() == Line.Setting.HEADING;
    }

    private Line last() {
        return current.get(current.size() - 1);
    }

    private boolean isBreak(Line last, Line next) {
        return last.words().endsWith(":") || width.isParagraphOfItsOwn(last, next);
    }

    private boolean endedBefore(Line next, boolean beforeBreak) {
        Line last = last();
        return Wording.isAnnexLine(next.words())
                || Wording.isSignature(next.words())
                || Wording.endsClause(last.words()) && isInPreamble() && Wording.opensPreambularClause(next.words())
                || width.isParagraphOfItsOwn(last, next)
                || isHeadingAbove(last, next)
                || beforeBreak && isHeadingBelow(last, next);
    }

    /** Only there does a participle at the start of a line open a new clause. */
    private boolean isInPreamble() {
        String first = current.get(0).words();
        return marker.isEmpty() && (Wording.opensPreambularClause(first) || Wording.isAdoptingOrgan(first));
    }

    /** A heading with the paragraph right below it, no blank line between. */
    private boolean isHeadingAbove(Line last, Line next) {
        return current.size() == 1
                && marker.isEmpty()
                && width.brokeEarly(last, next)
                && width.isFull(next)
                && Wording.isHeading(last.words())
                && !Wording.isAnnex(last.words())
                && !isNextClause(last);
    }

    /** In a preamble, whose clauses end in commas, another participle begins the next clause and no heading. */
    private boolean isNextClause(Line line) {
        return !blocks.isEmpty()
                && Wording.endsClause(blocks.get(blocks.size() - 1).last().words())
                && Wording.opensPreambularClause(line.words());
    }

    /** A heading right below the paragraph before it, a blank line or a number after. */
    private boolean isHeadingBelow(Line last, Line next) {
        return width.brokeEarly(last, next)
                && Wording.endsSentence(last.words())
                && !Wording.isPart(last.words())
                && Wording.isHeading(next.words());
    }

    private void close() {
        if (!current.isEmpty()) {
            blocks.add(new Block(marker, current));
            current.clear();
            marker = Optional.empty();
        }
    }

    /** Joins what page breaks and stray blank lines tore apart in mid-sentence. */
    private List<Block> continued() {
        List<Block> joined = new ArrayList<>();
        List<Block> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!parts.isEmpty() && !isContinued(parts, block) && !isInMidSentence(parts, i)) {
                joined.add(Block.joined(parts));
                parts.clear();
            }
            parts.add(block);
        }
        if (!parts.isEmpty()) {
            joined.add(Block.joined(parts));
        }
        return joined;
    }

    /** Only a page break tears what the format calls whole. */
    private static boolean canBeTorn(Line last, Line next) {
        boolean isHeading = last.setting() == Line.Setting.HEADING || next.setting() == Line.Setting.HEADING;
        return !isHeading && (!isWhole(last) && !isWhole(next) || last.page() != next.page());
    }

    private boolean isContinued(List<Block> parts, Block next) {
        if (next.marker().isPresent() || Wording.standsAlone(next.text())) {
            return false;
        }
        Block last = parts.get(parts.size() - 1);
        if (!canBeTorn(last.last(), next.first())) {
            return false;
        }
        boolean isRunningText = parts.size() > 1 || Wording.isRunningText(last);
        if (Wording.breaksOff(last.text()) || isRunningText && belongsTo(last.text(), next.text())) {
            return true;
        }
        if (Character.isLowerCase(next.text().codePointAt(0))) {
            return !Wording.endsSentence(last.text()) && (isRunningText || !Wording.isHeading(last.text()));
        }
        return isRunningText && Wording.isOpenEnded(last.text()) && !width.brokeEarly(last.last(), next.first());
    }

    /** A short line is no heading if the words below it go on with the sentence that the words above it left open. */
    private boolean isInMidSentence(List<Block> parts, int index) {
        Block last = parts.get(parts.size() - 1);
        Block next = blocks.get(index);
        return index + 1 < blocks.size()
                && next.marker().isEmpty()
                && canBeTorn(last.last(), next.first())
                && Wording.isRunningText(parts.get(0))
                && (Wording.isOpenEnded(last.text()) || last.text().endsWith(","))
                && Wording.isHeading(next.text())
                && !Wording.opensClause(next.text())
                && !Wording.standsAlone(next.text())
                && blocks.get(index + 1).marker().isEmpty()
                && goesOn(blocks.get(index + 1).text());
    }

    private static boolean goesOn(String text) {
        return text.startsWith("(") || Character.isLowerCase(text.codePointAt(0));
    }

    /** What stands in brackets explains the words before it, and a number is counted by the word before it. */
    private static boolean belongsTo(String last, String next) {
        boolean isBracketed = next.startsWith("(") && Wording.isOpenEnded(last);
        return isBracketed || Wording.counts(last) && Character.isDigit(next.charAt(0));
    }
}
