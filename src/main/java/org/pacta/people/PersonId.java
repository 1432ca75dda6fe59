package org.pacta.people;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names a person, in our tables and towards the process engine alike; never an e-mail address. */
public record PersonId(UUID value) {

    private static final Pattern ENGINE_ID =
            Pattern.compile("(\\p{XDigit}{8})(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{12})");

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(UUID value) {
        return new PersonId(value);
    }

    /**
     * The person whom the engine knows by this name.
     *
     * @throws IllegalArgumentException if it is not 32 hexadecimal digits
     */
    public static PersonId ofEngineId(String engineId) {
        var digits = ENGINE_ID.matcher(engineId);
        if (!digits.matches()) {
            throw new IllegalArgumentException("an engine id has 32 hexadecimal digits, was " + engineId);
        }
        return new PersonId(UUID.fromString(digits.replaceFirst("$1-$2-$3-$4-$5")));
    }

    /** The same name without dashes, as the engine takes letters and digits only. */
    public String engineId() {
        return value.toString().replace("-", "");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
