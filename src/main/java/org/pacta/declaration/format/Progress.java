package org.pacta.declaration.format;

/** Hears how far a reading has come. Called on the reading's own thread, so it must be quick. */
@FunctionalInterface
public interface Progress {
    /** For a reading that nobody watches. */
    Progress UNSEEN = (done, total) -> {};

    /**
     * @param done parts read: pages of a PDF, hundredths of a Word document
     * @param total parts of the document, at least 1
     */
    void reached(int done, int total);
}
