package org.pacta.followup;

import java.time.Instant;

/** What became of an attempt to finish a task. */
public sealed interface TaskOutcome {

    record Done() implements TaskOutcome {}

    /** Somebody was faster; nothing of this attempt was kept and nothing of theirs was changed. */
    record AlreadyDone(String by, Instant at) implements TaskOutcome {}
}
