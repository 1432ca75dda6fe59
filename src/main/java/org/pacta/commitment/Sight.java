package org.pacta.commitment;

import java.util.Map;
import org.pacta.people.Person;
import org.pacta.people.Role;

/**
 * Who sees which commitments, written once. Secretariat, managers and administrators see all; everybody else those they
 * report about or review. Every query on {@code commitment.overview} goes through here.
 */
record Sight(Person person) {

    /** The condition on {@code commitment.overview} under the alias {@code c}. */
    static final String PREDICATE = "(:seesAll or c.focal_point = :me or c.reviewer = :me)";

    Map<String, Object> parameters() {
        return Map.of("seesAll", seesAll(), "me", person.id().value());
    }

    private boolean seesAll() {
        return person.is(Role.SECRETARIAT) || person.is(Role.MANAGER) || person.is(Role.ADMINISTRATOR);
    }
}
