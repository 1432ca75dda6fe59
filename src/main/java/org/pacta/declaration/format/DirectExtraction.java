package org.pacta.declaration.format;

import static org.pacta.declaration.UnreadableDeclaration.Reason.BOMB;
import static org.pacta.declaration.UnreadableDeclaration.Reason.BROKEN;
import static org.pacta.declaration.UnreadableDeclaration.Reason.TOO_LARGE;

import java.util.concurrent.CancellationException;
import org.pacta.declaration.SourceFormat;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Source;

/** Reads every format in this process: right for the command line, which is a process of its own, and for the child. */
public final class DirectExtraction implements Extraction {

    @Override
    public Source extract(byte[] content, Progress progress) throws UnreadableDeclaration {
        if (content.length > Limits.FILE_BYTES) {
            throw new UnreadableDeclaration(TOO_LARGE, Limits.megabytes(Limits.FILE_BYTES));
        }
        try {
            return read(Recognition.of(content), content, progress);
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (RuntimeException unexpected) {
            // the libraries promise exceptions of their own and, on broken files, throw others
            throw new UnreadableDeclaration(BROKEN, "");
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            throw new UnreadableDeclaration(BOMB, "");
        }
    }

    private static Source read(SourceFormat format, byte[] content, Progress progress) throws UnreadableDeclaration {
        return switch (format) {
            case TEXT -> PlainText.read(content);
            case HTML -> HtmlText.read(content);
            case DOCX -> DocxText.read(content, progress);
            case PDF -> PdfText.read(content, progress);
        };
    }
}
