package org.pacta.declaration.format;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A PDF written line by line, with what a page has around its text. */
final class BuiltPdf implements AutoCloseable {
    static final float LEADING = 13;
    static final float SIZE = 10.5f;
    private static final float TOP = 760;
    private static final float BOTTOM = 110;
    private static final float LEFT = 80;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final String header;
    private PDPageContentStream page;
    private int pages;
    private float y;
    private float notesAt;

    /** @param header on top of every page but the first */
    BuiltPdf(String header) {
        this.header = header;
        try (InputStream type =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, Objects.requireNonNull(type));
            turnPage();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The next line; blank for a gap between paragraphs. A form feed begins a page. */
    void line(String text) {
        if (text.indexOf('\f') >= 0 || y < BOTTOM) {
            turnPage();
        }
        if (!text.isBlank()) {
            print(text.strip(), LEFT, y, SIZE);
        }
        y -= text.isBlank() ? LEADING * 0.7f : LEADING;
    }

    /** The next line, in bold type. */
    void boldLine(String text) {
        print(text, LEFT, y, SIZE, new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD));
        y -= LEADING;
    }

    /** A line with a raised mark inside it. */
    void line(String before, String mark, String after) {
        float width = width(before, SIZE);
        print(before, LEFT, y, SIZE);
        print(mark, LEFT + width, y + 4, SIZE * 0.6f);
        print(after, LEFT + width + width(mark, SIZE * 0.6f), y, SIZE);
        y -= LEADING;
    }

    /** A footnote at the foot of this page. */
    void note(String mark, String text) {
        print(mark, LEFT, notesAt + 3, 5);
        print(text, LEFT + 12, notesAt, 8);
        notesAt -= 10;
    }

    int countOfPages() {
        return pages;
    }

    private void turnPage() {
        try {
            if (page != null) {
                page.close();
            }
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            page = new PDPageContentStream(document, sheet);
            pages++;
            y = TOP;
            notesAt = 90;
            if (pages > 1) {
                print(header, LEFT, 800, SIZE);
            }
            print("\u2013 " + pages + " \u2013", LEFT, 40, 8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A page that is a picture, with nothing but its number below; the next line begins another one. */
    void scan() {
        turnPage();
        try {
            page.drawImage(
                    LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY)),
                    LEFT,
                    200,
                    400,
                    500);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        y = 0;
    }

    /** Words anywhere on the page. @param at height above the lower edge; all in points */
    void print(String text, float x, float at, float size) {
        print(text, x, at, size, font);
    }

    private void print(String text, float x, float at, float size, PDFont type) {
        try {
            page.beginText();
            page.setFont(type, size);
            page.newLineAtOffset(x, at);
            page.showText(text);
            page.endText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The lines that words are broken into. @param width in points */
    List<String> wrapped(String text, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, SIZE) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes() {
        try {
            page.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
