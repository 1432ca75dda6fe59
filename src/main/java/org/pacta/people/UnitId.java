package org.pacta.people;

import java.util.UUID;

/** Names a unit: a member State, an organ, a department. */
public record UnitId(UUID value) {

    public static UnitId random() {
        return new UnitId(UUID.randomUUID());
    }

    public static UnitId of(UUID value) {
        return new UnitId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
