package org.pacta.declaration;

import java.nio.charset.StandardCharsets;
import org.pacta.declaration.reading.DocumentReading;
import org.pacta.declaration.reading.Source;
import org.pacta.declaration.reading.SourceText;

/**
 * Reads a declaration from plain text in English: its metadata, its paragraphs word for word, and what is no part of it.
 * Stores nothing, knows no framework, may be shared between threads.
 */
public final class DeclarationReader {
    /** The most bytes that are read: 2 MB, some 700 printed pages. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    /**
     * @param content plain text in UTF-8, with or without a byte order mark
     * @throws UnreadableDeclaration if it is empty, larger than {@link #MOST_BYTES}, no text, not UTF-8, without any
     *     paragraph, or in a language other than English
     */
    public ReadDeclaration read(byte[] content) throws UnreadableDeclaration {
        return DocumentReading.of(new Source(SourceFormat.TEXT, SourceText.lines(content, MOST_BYTES)));
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
