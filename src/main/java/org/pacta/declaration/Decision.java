package org.pacta.declaration;

import java.time.Instant;

/** What people decided about a finding. */
public sealed interface Decision {

    /** Nobody decided yet. */
    record Open() implements Decision {}

    /** It will be followed up. */
    record Confirmed(String by, Instant at) implements Decision {}

    /** It will not be followed up. */
    record Dismissed(String by, Instant at, String reason) implements Decision {}

    /** It is followed up already, as the paragraph with this reference. */
    record Tracked(String by, Instant at, String reference) implements Decision {}

    default boolean isOpen() {
        return this instanceof Open;
    }
}
