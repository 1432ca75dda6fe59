package org.pacta.commitment;

/** Where a commitment stands between its opening and its end, as lists are narrowed by it. */
public enum Standing {
    /** Followed up or concluded: what figures are about. */
    COUNTED("c.disposition in ('ACTIVE', 'ON_HOLD')"),
    /** Counted, and something is still to be done about it. */
    OPEN("c.disposition in ('ACTIVE', 'ON_HOLD') and c.concluded_at is null"),
    /** Counted, and nothing more is to be reported. */
    CONCLUDED("c.disposition in ('ACTIVE', 'ON_HOLD') and c.concluded_at is not null"),
    /** Taken out of the follow-up by decision. */
    LEFT_OUT("c.disposition in ('SUPERSEDED', 'WITHDRAWN')");

    private final String condition;

    Standing(String condition) {
        this.condition = condition;
    }

    /** On {@code commitment.overview} under the alias {@code c}. */
    String condition() {
        return condition;
    }
}
