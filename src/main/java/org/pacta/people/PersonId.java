package org.pacta.people;

import java.util.UUID;

/** Names a person, in our tables and towards the process engine alike; never an e-mail address. */
public record PersonId(UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(UUID value) {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
