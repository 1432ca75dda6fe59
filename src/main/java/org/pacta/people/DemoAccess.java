package org.pacta.people;

import java.util.List;

/**
 * The accounts that anybody may use in the demo profile; a bean there and nowhere else.
 *
 * @param emails what to sign in with, in the order of the journey
 * @param password the same for all
 */
public record DemoAccess(List<String> emails, String password) {
    public DemoAccess {
        emails = List.copyOf(emails);
    }
}
