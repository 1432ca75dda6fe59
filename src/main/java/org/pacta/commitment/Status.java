package org.pacta.commitment;

/** How far a commitment has come, as last approved. <em>Overdue</em> and <em>stalled</em> are derived, never stored. */
public enum Status {
    NOT_STARTED,
    IN_PROGRESS,
    PARTIALLY_IMPLEMENTED,
    IMPLEMENTED,
    NOT_IMPLEMENTED,
    NO_LONGER_APPLICABLE;

    /** True where nothing more is to be reported once this status is approved. */
    public boolean concludes() {
        return this == IMPLEMENTED || this == NO_LONGER_APPLICABLE;
    }

    /** The rating that a report of this status claims for itself; none where it claims nothing. */
    Rating claim() {
        return switch (this) {
            case IMPLEMENTED -> Rating.POSITIVE;
            case IN_PROGRESS, PARTIALLY_IMPLEMENTED -> Rating.NEUTRAL;
            case NOT_STARTED, NOT_IMPLEMENTED -> Rating.NEGATIVE;
            case NO_LONGER_APPLICABLE -> Rating.NONE;
        };
    }
}
