package org.pacta.commitment;

/** Whether a commitment is being followed up at all; says nothing of how far it has come. */
public enum Disposition {
    ACTIVE,
    ON_HOLD,
    SUPERSEDED,
    WITHDRAWN
}
