package org.pacta.declaration;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A PDF with words on its first page and pictures on the others. */
public final class PartlyScanned {
    private PartlyScanned() {}

    /** @param pictures how many pages follow the one with words */
    public static byte[] pdf(int pictures) {
        try (PDDocument document = new PDDocument()) {
            try (PDPageContentStream content = page(document)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
                content.newLineAtOffset(80, 700);
                content.showText("1. We will plant a million trees in every year from now on.");
                content.endText();
            }
            for (int i = 0; i < pictures; i++) {
                try (PDPageContentStream content = page(document)) {
                    var scan = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
                    content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PDPageContentStream page(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }
}
