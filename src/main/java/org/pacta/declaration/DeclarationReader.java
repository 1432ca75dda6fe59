package org.pacta.declaration;

import java.nio.charset.StandardCharsets;
import org.pacta.declaration.format.DirectExtraction;
import org.pacta.declaration.format.Extraction;
import org.pacta.declaration.format.Limits;
import org.pacta.declaration.format.Progress;
import org.pacta.declaration.reading.DocumentReading;

/**
 * Reads a declaration from plain text, PDF, Word (DOCX) or HTML: its metadata, its paragraphs word for word,
 * and what is no part of it. Stores nothing, knows no framework, may be shared between threads.
 */
public final class DeclarationReader {
    /** The most bytes of a file that are read: 20 MB. Of plain text 2 MB are read, some 700 printed pages. */
    public static final int MOST_BYTES = Limits.FILE_BYTES;

    private final Extraction extraction;

    /** A reader that takes files apart in this process. */
    public DeclarationReader() {
        this(new DirectExtraction());
    }

    /** @param extraction takes files apart */
    public DeclarationReader(Extraction extraction) {
        this.extraction = extraction;
    }

    /**
     * @param content of a file; its format is told by the content
     * @throws UnreadableDeclaration if it is empty, larger than the limits, of another format, locked, broken or without
     *     any paragraph
     */
    public ReadDeclaration read(byte[] content) throws UnreadableDeclaration {
        return read(content, Progress.UNSEEN);
    }

    /**
     * @param progress hears how far the reading has come
     * @throws UnreadableDeclaration as {@link #read(byte[])} does
     * @throws java.util.concurrent.CancellationException if the thread was interrupted
     */
    public ReadDeclaration read(byte[] content, Progress progress) throws UnreadableDeclaration {
        return DocumentReading.of(extraction.extract(content, progress));
    }

    /**
     * Reads text that somebody pasted.
     *
     * @throws UnreadableDeclaration as {@link #read(byte[])} does
     */
    public ReadDeclaration read(String pasted) throws UnreadableDeclaration {
        return read(pasted.getBytes(StandardCharsets.UTF_8));
    }
}
