package org.pacta.commitment;

import java.util.UUID;

/** Names a status update. */
public record StatusUpdateId(UUID value) {

    public static StatusUpdateId random() {
        return new StatusUpdateId(UUID.randomUUID());
    }

    public static StatusUpdateId of(UUID value) {
        return new StatusUpdateId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
