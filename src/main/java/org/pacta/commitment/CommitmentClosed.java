package org.pacta.commitment;

/** The commitment is concluded, withdrawn or superseded: nothing more is done about it. */
public class CommitmentClosed extends IllegalStateException {
    private final String reference;

    CommitmentClosed(String reference) {
        super(reference + " is no longer followed up");
        this.reference = reference;
    }

    public String reference() {
        return reference;
    }
}
