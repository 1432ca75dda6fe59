package org.pacta.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, with the name as it was at that time.
 *
 * @param id of the person; null for Pacta itself
 * @param name shown in the trail
 */
public record Actor(@Nullable UUID id, String name) {
    /** Pacta itself: a timer, a process step, the loading of a seed. */
    public static final Actor PACTA = new Actor(null, "Pacta");
}
