package org.pacta.declaration;

/** A correction that cannot be made, and why. Nothing was changed when this is thrown. */
public class ImpossibleCorrection extends Exception {

    /** Why not. The name is the key of the message on screen. */
    public enum Reason {
        NO_SUCH_PIECE,
        NOTHING_BEFORE,
        NOTHING_TO_SPLIT,
        NO_LABEL,
        LABEL_TAKEN,
        TOO_DEEP,
        NO_PARAGRAPH_LEFT
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public ImpossibleCorrection(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
