package org.pacta.declaration;

/** A file that cannot be read as a declaration, and why. Nothing was stored when this is thrown. */
public class UnreadableDeclaration extends Exception {

    /** Why it cannot be read. The name is the key of the message on screen. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        BINARY,
        NOT_UTF8,
        NO_PARAGRAPH,
        UNREADABLE_LANGUAGE
    }

    private final Reason reason;
    private final String detail;

    /**
     * @param detail what completes the message: the limit for TOO_LARGE, the language's English name for
     *     UNREADABLE_LANGUAGE, else empty
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
