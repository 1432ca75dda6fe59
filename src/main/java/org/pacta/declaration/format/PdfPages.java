package org.pacta.declaration.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Goes through a PDF page by page and puts the signs of each into lines. */
final class PdfPages extends PDFTextStripper {
    private static final float SEMIBOLD = 600;

    /** More pages came than the document says it has. */
    static final class TooMany extends IOException {}

    private final int total;
    private final Progress progress;
    private final List<PdfPage> pages = new ArrayList<>();
    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
    private Optional<PdfColumns.Shape> columns = Optional.empty();
    private List<PdfGlyph> glyphs = new ArrayList<>();

    PdfPages(int total, Progress progress) {
        this.total = total;
        this.progress = progress;
        setShouldSeparateByBeads(false);
    }

    List<PdfPage> of(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (getCurrentPageNo() > Limits.PAGES) {
            throw new TooMany();
        }
        glyphs = new ArrayList<>(glyphs.size());
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String sign = text.getUnicode();
        if (sign != null && !sign.isEmpty()) {
            glyphs.add(PdfGlyph.of(text, sign, bold.computeIfAbsent(text.getFont(), PdfPages::isBold)));
        }
    }

    @Override
    protected void writePage() {
        PdfPage page = PdfLines.page(getCurrentPageNo(), glyphs, columns);
        pages.add(page);
        columns = page.columns().or(() -> columns);
        progress.reached(Math.min(getCurrentPageNo(), total), Math.max(1, total));
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = String.valueOf(font.getName());
        return name.contains("Bold")
                || name.contains("Black")
                || name.contains("Heavy")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMIBOLD);
    }
}
