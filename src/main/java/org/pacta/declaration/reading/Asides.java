package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pacta.declaration.Piece;

/** The account of lines that are no part of the declaration, so that none vanishes silently. */
final class Asides {
    private final Map<Integer, Piece.Kind> byLine = new TreeMap<>();
    private final Set<Integer> firstLinesOfNotes = new HashSet<>();

    /** @param isFirst true if a note begins here, false if the line goes on with the one above */
    void noteFootnote(Line line, boolean isFirst) {
        note(line, Piece.Kind.FOOTNOTE);
        if (isFirst) {
            firstLinesOfNotes.add(line.number());
        }
    }

    void note(Line line, Piece.Kind aside) {
        byLine.put(line.number(), aside);
    }

    void note(Collection<Block> blocks, Piece.Kind aside) {
        blocks.forEach(block -> note(block, aside));
    }

    void note(Block block, Piece.Kind aside) {
        noteLines(block.lines(), aside);
    }

    void noteLines(Collection<Line> lines, Piece.Kind aside) {
        lines.forEach(line -> note(line, aside));
    }

    /** What looks like a running title above the first paragraph is the masthead that later pages repeat. */
    void takeAsMastheadBefore(int lineNumber) {
        byLine.replaceAll((line, aside) -> line < lineNumber && isPageHead(aside) ? Piece.Kind.MASTHEAD : aside);
    }

    private static boolean isPageHead(Piece.Kind aside) {
        return aside == Piece.Kind.RUNNING_TITLE || aside == Piece.Kind.PAGE_NUMBER;
    }

    /** Neighbouring lines left out for one reason are one passage; blank lines between them do not part them. */
    List<Piece> pieces(List<Line> source) {
        List<Piece> passages = new ArrayList<>();
        List<Line> passage = new ArrayList<>();
        for (Line line : source) {
            if (line.isBlank()) {
                continue;
            }
            Piece.Kind aside = byLine.get(line.number());
            boolean begins = firstLinesOfNotes.contains(line.number());
            if (!passage.isEmpty() && (begins || byLine.get(passage.get(0).number()) != aside)) {
                passages.add(pieceOf(passage));
                passage.clear();
            }
            if (aside != null) {
                passage.add(line);
            }
        }
        if (!passage.isEmpty()) {
            passages.add(pieceOf(passage));
        }
        return passages;
    }

    private Piece pieceOf(List<Line> passage) {
        Piece.Kind kind = Objects.requireNonNull(byLine.get(passage.get(0).number()));
        if (kind == Piece.Kind.FOOTNOTE) {
            return PrintedNote.of(passage).piece();
        }
        String text = passage.stream().map(line -> line.source().strip()).collect(Collectors.joining("\n"));
        return new Piece(kind, "", "", 0, NoteMarks.takenOut(text), NoteMarks.in(text), Draft.placeOf(passage));
    }
}
