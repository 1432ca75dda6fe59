package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import org.pacta.declaration.Piece;
import org.pacta.declaration.Place;

/** A paragraph or heading that may still grow. */
final class Draft {
    private final String label;
    private final Piece.Kind kind;
    private final int level;
    private final String printed;
    private final StringBuilder text;
    private final List<Line> lines;

    private Draft(Block block, String label, Piece.Kind kind, String printed, int level, String text) {
        this.label = label;
        this.kind = kind;
        this.printed = printed;
        this.level = level;
        this.text = new StringBuilder(text);
        this.lines = new ArrayList<>(block.lines());
    }

    static Draft paragraph(Block block, String label, Piece.Kind kind, int level) {
        return new Draft(block, label, kind, block.printed(), level, block.marked());
    }

    /** A heading keeps its number: "II. Implementation". */
    static Draft heading(Block block, int level) {
        String text = (block.printed() + " " + block.marked()).strip();
        return new Draft(block, "", Piece.Kind.HEADING, "", level, text);
    }

    String label() {
        return label;
    }

    Piece.Kind kind() {
        return kind;
    }

    List<Line> lines() {
        return lines;
    }

    void extend(Block block) {
        text.append(text.isEmpty() ? "" : " ").append(block.marked());
        lines.addAll(block.lines());
    }

    Piece finished() {
        String read = text.toString();
        return new Piece(kind, label, printed, level, NoteMarks.takenOut(read), NoteMarks.in(read), placeOf(lines));
    }

    /** @param lines at least one */
    static Place placeOf(List<Line> lines) {
        Line first = lines.get(0);
        Line last = lines.get(lines.size() - 1);
        return new Place(first.number(), last.number(), first.page(), last.page());
    }
}
