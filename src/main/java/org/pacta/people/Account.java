package org.pacta.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as administrators see them.
 *
 * @param enabled whether they may sign in
 * @param lockedUntil the moment sign-in opens again after too many failures; null when it is not locked
 * @param version to be handed back with a change, so that nobody overwrites what they have not seen
 */
public record Account(
        Person person, boolean enabled, @Nullable Instant lockedUntil, long version) {

    public boolean isLocked() {
        return lockedUntil != null;
    }
}
