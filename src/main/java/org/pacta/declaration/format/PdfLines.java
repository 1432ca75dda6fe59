package org.pacta.declaration.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts a page's signs into lines. Programs write signs in the order in which they laid them out, so what follows each
 * other on one level is a line; the lines are then ordered from top to bottom, unless the page has columns.
 */
final class PdfLines {
    private static final int FEWEST_LINES_OF_A_COLUMN = 8;
    private static final float MOST_ACROSS = 0.3f;

    private PdfLines() {}

    /**
     * @param number of the page, from 1
     * @param width of the page, in points
     */
    static PdfPage page(int number, List<PdfGlyph> glyphs, float width) {
        List<PdfLine> pieces = pieces(glyphs);
        boolean hasColumns = hasColumns(pieces, width);
        if (!hasColumns) {
            pieces.sort(Comparator.comparingDouble(PdfLine::y));
        }
        List<PdfLine> lines = new ArrayList<>();
        for (PdfLine piece : pieces) {
            PdfLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && last.isLevelWith(piece)) {
                last.join(piece);
            } else {
                lines.add(piece);
            }
        }
        return new PdfPage(number, lines, hasColumns);
    }

    private static List<PdfLine> pieces(List<PdfGlyph> glyphs) {
        List<PdfLine> pieces = new ArrayList<>();
        PdfLine line = null;
        for (PdfGlyph glyph : glyphs) {
            if (glyph.direction() != 0 || line != null && line.repeats(glyph)) {
                continue;
            }
            if (line != null && line.goesOnWith(glyph)) {
                line.add(glyph);
            } else if (!glyph.isBlank()) {
                line = new PdfLine(glyph);
                pieces.add(line);
            }
        }
        return pieces;
    }

    /** Text left and right of the middle, and little that runs across it. */
    private static boolean hasColumns(List<PdfLine> pieces, float width) {
        float middle = width / 2;
        long left = pieces.stream()
                .filter(it -> it.end() < middle && isLong(it, width))
                .count();
        long right = pieces.stream()
                .filter(it -> it.start() > middle && isLong(it, width))
                .count();
        long across = pieces.stream()
                .filter(it -> it.start() < middle && it.end() > middle)
                .count();
        return left >= FEWEST_LINES_OF_A_COLUMN
                && right >= FEWEST_LINES_OF_A_COLUMN
                && across < MOST_ACROSS * (left + right);
    }

    private static boolean isLong(PdfLine line, float width) {
        return line.end() - line.start() > width / 5;
    }
}
