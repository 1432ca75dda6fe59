package org.pacta.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the follow-up of a commitment stands. */
public sealed interface CurrentStep {

    /**
     * Somebody has something to do.
     *
     * @param person who it waits for; null where anybody with the role may do it
     * @param dueOn null where there is no date
     */
    record WaitsFor(
            TaskKind kind,
            @Nullable String person,
            Instant since,
            @Nullable LocalDate dueOn) implements CurrentStep {}

    /**
     * Nobody has anything to do until the next round.
     *
     * @param opensOn when the focal point is asked again
     * @param dueOn of that round's report
     */
    record NextRound(LocalDate opensOn, LocalDate dueOn) implements CurrentStep {}
}
