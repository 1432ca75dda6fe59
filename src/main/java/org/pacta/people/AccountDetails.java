package org.pacta.people;

import java.util.Set;

/** What an administrator decides about a person. Names and addresses are taken without blanks around them. */
public record AccountDetails(String name, String email, UnitId unit, Set<Role> roles) {
    public AccountDetails {
        name = name.strip();
        email = email.strip();
        roles = Set.copyOf(roles);
    }
}
