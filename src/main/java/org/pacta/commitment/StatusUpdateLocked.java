package org.pacta.commitment;

/** The status update was submitted, returned or approved meanwhile: what it says is locked. */
public class StatusUpdateLocked extends IllegalStateException {
    StatusUpdateLocked() {
        super("the status update is locked");
    }
}
