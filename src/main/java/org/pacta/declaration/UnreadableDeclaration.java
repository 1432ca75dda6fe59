package org.pacta.declaration;

/** A file that cannot be read as a declaration, and why. Nothing was stored when this is thrown. */
public class UnreadableDeclaration extends Exception {

    /** Why it cannot be read. The name is the key of the message on screen. */
    public enum Reason {
        /** No word in it. */
        EMPTY,
        /** More bytes, or more text, than are read; the detail is the limit. */
        TOO_LARGE,
        /** Neither text nor a document. */
        BINARY,
        /** Text in an encoding that is not certain. */
        NOT_UTF8,
        /** A document in a format that is not read; the detail is its name. */
        OTHER_FORMAT,
        /** Pictures of pages, without any text. */
        SCANNED,
        /** Opens with a password only. */
        ENCRYPTED,
        /** Not built as its format demands. */
        BROKEN,
        /** The detail is the limit. */
        TOO_MANY_PAGES,
        /** Paragraphs, or lines where a format has no paragraphs; the detail is the limit. */
        TOO_MANY_PARAGRAPHS,
        /** Unpacks to far more than it weighs, holds too many files, or needs too much memory. */
        BOMB,
        /** Not read in time; the detail is the limit in seconds. */
        TOO_LONG,
        /** Holds signs that show its words in another order than they are written. */
        REORDERED,
        NO_PARAGRAPH,
        UNREADABLE_LANGUAGE
    }

    private final Reason reason;
    private final String detail;

    /**
     * @param detail what completes the message: a limit where one was passed, the format's name for OTHER_FORMAT, the
     *     language's English name for UNREADABLE_LANGUAGE, else empty
     */
    public UnreadableDeclaration(Reason reason, String detail) {
        super(detail.isEmpty() ? reason.name() : reason.name() + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
