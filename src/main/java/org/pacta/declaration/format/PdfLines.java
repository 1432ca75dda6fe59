package org.pacta.declaration.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts a page's signs into lines. Programs write signs in the order in which they laid them out, so what follows each
 * other on one level is a piece of a line; the pieces are then ordered from top to bottom, column by column where the page
 * has columns.
 */
final class PdfLines {
    private PdfLines() {}

    /**
     * @param number of the page, from 1
     * @param before the columns of the last page that had some
     */
    static PdfPage page(int number, List<PdfGlyph> glyphs, Optional<PdfColumns.Shape> before) {
        List<PdfLine> pieces = pieces(glyphs);
        pieces.sort(Comparator.comparingDouble(PdfLine::y));
        PdfColumns columns = new PdfColumns(pieces, before);
        List<PdfLine> lines = new ArrayList<>();
        for (PdfLine piece : columns.inReadingOrder()) {
            PdfLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && last.isLevelWith(piece)) {
                last.join(piece);
            } else {
                lines.add(piece);
            }
        }
        return new PdfPage(number, lines, columns.shape());
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
}
