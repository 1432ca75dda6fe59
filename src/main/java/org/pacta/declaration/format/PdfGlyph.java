package org.pacta.declaration.format;

import java.text.Normalizer;
import org.apache.pdfbox.text.TextPosition;
import org.pacta.declaration.reading.NoteMarks;

/**
 * A sign on a page. Lengths in points, places from the upper left corner of the page as it is held for reading.
 *
 * @param sign one letter mostly; a ligature is several
 * @param y of the line it stands on
 * @param size of the type
 * @param blank width of a blank in this type
 * @param direction of writing in degrees; 0 is from left to right
 */
record PdfGlyph(String sign, float x, float y, float width, float size, float blank, float direction, boolean isBold) {

    static PdfGlyph of(TextPosition text, String sign, boolean isBold) {
        return new PdfGlyph(
                letters(sign),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                text.getFontSizeInPt(),
                text.getWidthOfSpace(),
                text.getDir(),
                isBold);
    }

    float end() {
        return x + width;
    }

    boolean isBlank() {
        return sign.isBlank() || sign.equals("\u00A0");
    }

    /** Ligatures are a matter of print: what was meant are their letters. */
    private static String letters(String sign) {
        char first = sign.charAt(0);
        if (first >= '\uFB00' && first <= '\uFB06') {
            return Normalizer.normalize(sign, Normalizer.Form.NFKC);
        }
        return first >= '\uFFF9' && first <= '\uFFFB' ? NoteMarks.cleaned(sign) : sign;
    }
}
