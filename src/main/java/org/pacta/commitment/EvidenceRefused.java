package org.pacta.commitment;

/** Evidence that is not taken, and why. */
public class EvidenceRefused extends IllegalArgumentException {

    /** The name is the key of the message on screen. */
    public enum Reason {
        NO_LINK,
        EMPTY_FILE,
        FILE_TOO_LARGE,
        KIND_NOT_TAKEN
    }

    private final Reason reason;

    EvidenceRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
