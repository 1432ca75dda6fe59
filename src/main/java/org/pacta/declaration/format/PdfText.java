package org.pacta.declaration.format;

import static org.pacta.declaration.UnreadableDeclaration.Reason.BROKEN;
import static org.pacta.declaration.UnreadableDeclaration.Reason.EMPTY;
import static org.pacta.declaration.UnreadableDeclaration.Reason.ENCRYPTED;
import static org.pacta.declaration.UnreadableDeclaration.Reason.SCANNED;
import static org.pacta.declaration.UnreadableDeclaration.Reason.TOO_MANY_PAGES;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Source;

/** A PDF with a text layer. The format knows signs and places, no words, lines or paragraphs: these are worked out. */
final class PdfText {
    static {
        FontMappers.set(new BundledFonts());
    }

    private PdfText() {}

    static Source read(byte[] content, Progress progress) throws UnreadableDeclaration {
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            int total = document.getNumberOfPages();
            if (total > Limits.PAGES) {
                throw tooManyPages();
            }
            PdfPages pages = new PdfPages(total, progress);
            List<PdfPage> read = pages.of(document);
            List<Integer> wordless = wordless(read, document);
            if (read.stream().noneMatch(PdfPage::hasWords)) {
                throw new UnreadableDeclaration(wordless.isEmpty() ? EMPTY : SCANNED, "");
            }
            Source source = new PdfLayout(read).toSource();
            return new Source(source.format(), source.lines(), wordless);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDeclaration(ENCRYPTED, "");
        } catch (PdfPages.TooMany counted) {
            throw tooManyPages();
        } catch (IOException broken) {
            throw new UnreadableDeclaration(BROKEN, "");
        }
    }

    private static UnreadableDeclaration tooManyPages() {
        return new UnreadableDeclaration(TOO_MANY_PAGES, String.valueOf(Limits.PAGES));
    }

    /** Pages that show something, and no word. */
    private static List<Integer> wordless(List<PdfPage> read, PDDocument document) {
        return read.stream()
                .filter(page -> !page.hasWords())
                .map(PdfPage::number)
                .filter(number -> PdfPictures.isPicture(document.getPage(number - 1)))
                .toList();
    }
}
