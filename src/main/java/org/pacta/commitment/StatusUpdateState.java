package org.pacta.commitment;

/** The state of a status update; not to be confused with the status it reports. */
public enum StatusUpdateState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED
}
