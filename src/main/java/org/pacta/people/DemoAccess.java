package org.pacta.people;

import java.util.List;

/**
 * The accounts that anybody may use in the demo profile; a bean there and nowhere else.
 *
 * @param accounts in the order of a commitment's way
 * @param password the same for all
 */
public record DemoAccess(List<DemoAccount> accounts, String password) {
    public DemoAccess {
        accounts = List.copyOf(accounts);
    }

    /** One of the accounts, with what it is good for. */
    public record DemoAccount(String name, String email, Role role) {}
}
