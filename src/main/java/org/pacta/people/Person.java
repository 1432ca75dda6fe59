package org.pacta.people;

import java.util.Set;
import org.pacta.audit.Actor;

/** Somebody who works with Pacta. */
public record Person(PersonId id, String name, String email, UnitId unit, String unitName, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Actor actor() {
        return new Actor(id.value(), name);
    }
}
