package org.pacta.declaration.format;

/** The largest documents that are read. Far above any declaration, far below what would disturb other people. */
public final class Limits {
    /** The most bytes of any file. */
    public static final int FILE_BYTES = 20 * 1024 * 1024;

    /** The most bytes of plain text, and the most characters that are taken out of any other format. */
    public static final int TEXT_SIZE = 2 * 1024 * 1024;

    /** The most lines of plain text or PDF, or paragraphs of Word or HTML, that have words. */
    public static final int LINES = 100_000;

    /** The most pages of a PDF. */
    public static final int PAGES = 2_000;

    /** The most files inside a DOCX. */
    static final int ENTRIES = 2_000;

    /** The most bytes of a DOCX once everything in it is unpacked. */
    static final int UNPACKED_BYTES = 200 * 1024 * 1024;

    /** The most bytes that one part of a DOCX is unpacked to when it is read; only pictures are larger. */
    static final int PART_BYTES = 64 * 1024 * 1024;

    /** The deepest nesting of elements in a part of a DOCX. */
    static final int DEPTH = 500;

    private Limits() {}

    static String megabytes(int bytes) {
        return bytes / (1024 * 1024) + " MB";
    }
}
