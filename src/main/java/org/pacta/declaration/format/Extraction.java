package org.pacta.declaration.format;

import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Source;

/** Takes a document's words out of a file in any of the formats. */
@FunctionalInterface
public interface Extraction {

    /**
     * @param content of the file; its format is told by it
     * @throws UnreadableDeclaration if it is refused; the same content is refused again
     * @throws java.util.concurrent.CancellationException if the thread was interrupted, which cancels; its interrupted
     *     status stays set
     */
    Source extract(byte[] content, Progress progress) throws UnreadableDeclaration;
}
