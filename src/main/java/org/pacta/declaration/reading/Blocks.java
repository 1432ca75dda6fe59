package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts lines into blocks: at blank lines, at markers, and where a line ended although the next word had room. */
final class Blocks {
    private final LineWidth width;
    private final Numbering numbering = new Numbering();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> current = new ArrayList<>();
    private Optional<Marker> marker = Optional.empty();

    private Blocks(List<Line> lines) {
        this.width = LineWidth.of(lines);
    }

    static List<Block> of(List<Line> lines) {
        Blocks blocks = new Blocks(lines);
        blocks.cut(lines);
        return continued(blocks.blocks);
    }

    private void cut(List<Line> lines) {
        boolean afterBlank = true;
        for (Line line : lines) {
            if (line.isBlank()) {
                afterBlank = true;
                continue;
            }
            boolean atBreak =
                    afterBlank || current.get(current.size() - 1).words().endsWith(":");
            Optional<Marker> opening = Marker.at(line.words()).filter(mark -> numbering.accepts(mark, atBreak));
            if (opening.isPresent() || afterBlank && !awaitsText() || endedBefore(line)) {
                close();
                marker = opening;
            }
            current.add(line);
            afterBlank = false;
        }
        close();
    }

    /** A number alone on its line waits for its text, over a blank line if need be. */
    private boolean awaitsText() {
        return current.size() == 1 && marker.isPresent() && marker.get().rest().isEmpty();
    }

    private boolean endedBefore(Line next) {
        if (current.isEmpty()) {
            return true;
        }
        Line last = current.get(current.size() - 1);
        return Wording.isAnnexLine(next.words())
                || Wording.isSignature(next.words())
                || Wording.endsClause(last.words()) && Wording.opensPreambularClause(next.words())
                || width.isParagraphOfItsOwn(last, next)
                || isHeadingAbove(last, next);
    }

    /** A heading with the paragraph right below it, no blank line between. */
    private boolean isHeadingAbove(Line last, Line next) {
        return current.size() == 1
                && marker.isEmpty()
                && Wording.isHeading(last.words())
                && !Wording.isAnnex(last.words())
                && width.brokeEarly(last, next)
                && width.isFull(next);
    }

    private void close() {
        if (!current.isEmpty()) {
            blocks.add(new Block(marker, current));
            current.clear();
            marker = Optional.empty();
        }
    }

    /** Joins what page breaks and stray blank lines tore apart in mid-sentence. */
    private static List<Block> continued(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0 && block.marker().isEmpty() && Wording.isContinuedBy(joined.get(last), block)) {
                joined.set(last, joined.get(last).continuedBy(block));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }
}
