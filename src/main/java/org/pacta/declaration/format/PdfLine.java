package org.pacta.declaration.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pacta.declaration.reading.NoteMarks;

/** Signs on one line of a page, from left to right. */
final class PdfLine {
    /** A raised sign is smaller than this share of the line's size, and stands higher by the other share. */
    private static final float RAISED_SIZE = 0.85f;

    private static final float RAISED_BY = 0.12f;

    /** A gap between two signs is a blank from so many widths of a blank on, within these shares of the size. */
    private static final float BLANK = 0.5f;

    private static final float NARROWEST_BLANK = 0.12f;
    private static final float WIDEST_BLANK = 0.3f;

    /** What signs cover without a wide gap, in points from the left. */
    record Span(float start, float end) {}

    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private float y;
    private float size;

    PdfLine(PdfGlyph first) {
        add(first);
    }

    void add(PdfGlyph glyph) {
        if (!glyph.isBlank() && glyph.size() > size) {
            y = glyph.y();
            size = glyph.size();
        } else if (glyphs.isEmpty()) {
            y = glyph.y();
        }
        glyphs.add(glyph);
    }

    /** Takes over the signs of another piece of the same line. */
    void join(PdfLine other) {
        other.glyphs.forEach(this::add);
        glyphs.sort(Comparator.comparingDouble(PdfGlyph::x));
    }

    /** One line of pieces on one level; empty if there are none. */
    static Optional<PdfLine> joined(List<PdfLine> pieces) {
        Optional<PdfLine> line = pieces.stream().findFirst();
        line.ifPresent(first -> pieces.stream().skip(1).forEach(first::join));
        return line;
    }

    /** What of the line stands on one side of a place; empty if no word does. */
    Optional<PdfLine> cutAt(double x, boolean isLeft) {
        List<PdfGlyph> kept =
                glyphs.stream().filter(glyph -> glyph.x() < x == isLeft).toList();
        if (kept.stream().allMatch(PdfGlyph::isBlank)) {
            return Optional.empty();
        }
        PdfLine part = new PdfLine(kept.get(0));
        kept.stream().skip(1).forEach(part::add);
        return Optional.of(part);
    }

    /** @param gap in points; narrower ones do not part spans */
    List<Span> spans(float gap) {
        List<Span> spans = new ArrayList<>();
        float start = start();
        float end = start;
        for (PdfGlyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                if (glyph.x() - end >= gap) {
                    spans.add(new Span(start, end));
                    start = glyph.x();
                }
                end = Math.max(end, glyph.end());
            }
        }
        spans.add(new Span(start, end));
        return spans;
    }

    /** True if a sign goes on where the line ends, a little higher or lower included. */
    boolean goesOnWith(PdfGlyph glyph) {
        PdfGlyph last = glyphs.get(glyphs.size() - 1);
        float em = Math.max(size, glyph.size());
        return Math.abs(glyph.y() - y) <= em / 2 && glyph.x() >= last.end() - em / 2;
    }

    boolean isLevelWith(PdfLine other) {
        return Math.abs(y - other.y) <= Math.min(size, other.size) * 0.3f;
    }

    /** True for a sign that is printed a second time on the same place, which makes it look bold. */
    boolean repeats(PdfGlyph glyph) {
        for (int i = glyphs.size() - 1; i >= 0 && i >= glyphs.size() - 200; i--) {
            PdfGlyph printed = glyphs.get(i);
            if (printed.sign().equals(glyph.sign())
                    && !glyph.isBlank()
                    && Math.abs(printed.x() - glyph.x()) < glyph.width() * 0.3f
                    && Math.abs(printed.y() - glyph.y()) < glyph.size() * 0.1f) {
                return true;
            }
        }
        return false;
    }

    boolean isBlank() {
        return glyphs.stream().allMatch(PdfGlyph::isBlank);
    }

    boolean isBold() {
        return glyphs.stream().allMatch(glyph -> glyph.isBold() || glyph.isBlank());
    }

    /** True if every sign is larger, those that are raised left aside. */
    boolean isLargerThan(float points) {
        return glyphs.stream().allMatch(glyph -> glyph.size() > points || glyph.isBlank() || isRaised(glyph));
    }

    float y() {
        return y;
    }

    /** Of the type, in points; that of the largest sign. */
    float size() {
        return size;
    }

    float start() {
        for (PdfGlyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                return glyph.x();
            }
        }
        return glyphs.get(0).x();
    }

    float end() {
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            if (!glyphs.get(i).isBlank()) {
                return glyphs.get(i).end();
            }
        }
        return glyphs.get(0).x();
    }

    /** How far the first word reaches, in points. */
    float firstWord() {
        float start = start();
        float end = start;
        for (PdfGlyph glyph : glyphs) {
            if (glyph.isBlank() && glyph.x() > start || glyph.x() - end > size * WIDEST_BLANK) {
                break;
            }
            end = Math.max(end, glyph.end());
        }
        return end - start;
    }

    /** True if the line begins with a raised sign, or with a number or asterisk set apart. */
    boolean beginsWithMark() {
        String text = text(false);
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '*')) {
            end++;
        }
        return end > 0 && end <= 3 && end < text.length() && Character.isWhitespace(text.charAt(end));
    }

    /** @param withMarks true to write raised signs as marks of notes; false to set them off by a blank */
    String text(boolean withMarks) {
        StringBuilder text = new StringBuilder(glyphs.size());
        boolean blankIsOwed = false;
        int i = 0;
        while (i < glyphs.size()) {
            PdfGlyph glyph = glyphs.get(i);
            blankIsOwed |= glyph.isBlank() || i > 0 && gapIsBlank(glyphs.get(i - 1), glyph);
            int after = i;
            while (after < glyphs.size() && isRaised(glyphs.get(after))) {
                after++;
            }
            if (after > i) {
                // a blank in front of a mark belongs behind it
                blankIsOwed = appendRaised(text, glyphs.subList(i, after), withMarks, blankIsOwed);
                i = after;
            } else {
                if (!glyph.isBlank()) {
                    appendBlank(text, blankIsOwed && (!endsOnMark(text) || isLetter(glyph)));
                    blankIsOwed = false;
                    text.append(glyph.sign());
                }
                i++;
            }
        }
        return text.toString();
    }

    /** @return whether a blank is still owed */
    private static boolean appendRaised(
            StringBuilder text, List<PdfGlyph> raised, boolean withMarks, boolean blankIsOwed) {
        StringBuilder signs = new StringBuilder();
        raised.forEach(glyph -> signs.append(glyph.sign()));
        if (withMarks && Raised.callsNote(signs.toString(), text)) {
            text.append(NoteMarks.of(Raised.sign(signs.toString())));
            return blankIsOwed;
        }
        appendBlank(text, blankIsOwed);
        boolean isFront = text.length() == 0;
        text.append(signs);
        return isFront && !withMarks;
    }

    private static void appendBlank(StringBuilder text, boolean owed) {
        if (owed && text.length() > 0) {
            text.append(' ');
        }
    }

    private static boolean endsOnMark(StringBuilder text) {
        return text.length() > 0 && text.charAt(text.length() - 1) == '\uFFFB';
    }

    private static boolean isLetter(PdfGlyph glyph) {
        return Character.isLetterOrDigit(glyph.sign().codePointAt(0))
                || glyph.sign().charAt(0) == '(';
    }

    private boolean isRaised(PdfGlyph glyph) {
        return !glyph.isBlank() && glyph.size() < size * RAISED_SIZE && glyph.y() < y - size * RAISED_BY;
    }

    private static boolean gapIsBlank(PdfGlyph left, PdfGlyph right) {
        float size = Math.max(left.size(), right.size());
        float blank = Math.max(size * NARROWEST_BLANK, Math.min(size * WIDEST_BLANK, left.blank() * BLANK));
        return right.x() - left.end() > blank;
    }
}
