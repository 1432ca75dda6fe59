package org.pacta.audit;

import java.util.Locale;
import java.util.UUID;

/** What something was done to. Each subject has a trail of its own. */
public record Subject(Kind kind, UUID id) {

    /** The kinds of things that have a trail. */
    public enum Kind {
        DECLARATION,
        COMMITMENT,
        PERSON,
        UNIT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Subject declaration(UUID id) {
        return new Subject(Kind.DECLARATION, id);
    }

    public static Subject commitment(UUID id) {
        return new Subject(Kind.COMMITMENT, id);
    }

    public static Subject person(UUID id) {
        return new Subject(Kind.PERSON, id);
    }

    public static Subject unit(UUID id) {
        return new Subject(Kind.UNIT, id);
    }
}
