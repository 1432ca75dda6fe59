package org.pacta.commitment;

/** An assignment that cannot stand, and why. Nothing was changed. */
public class AssignmentRefused extends IllegalArgumentException {

    /** The name is the key of the message on screen. */
    public enum Reason {
        NOT_A_FOCAL_POINT,
        NOT_A_REVIEWER,
        /** The reviewer wrote the report that is under review. */
        OWN_REPORT,
        DUE_IN_THE_PAST
    }

    private final Reason reason;

    AssignmentRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
