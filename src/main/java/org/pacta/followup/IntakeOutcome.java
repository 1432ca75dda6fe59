package org.pacta.followup;

import java.time.Instant;

/** What became of an attempt to finish <em>Confirm pledges</em>. */
public sealed interface IntakeOutcome {

    /** @param commitments how many follow-ups started; may be 0 */
    record Opened(int commitments) implements IntakeOutcome {}

    /** Somebody was faster; the commitments are theirs. */
    record AlreadyDone(String by, Instant at) implements IntakeOutcome {}

    /** @param count of findings nobody decided about yet */
    record StillOpen(int count) implements IntakeOutcome {}
}
