package org.pacta.people;

import org.springframework.security.access.AccessDeniedException;

/** The person signed in may not do this, or may not know whether the record exists. Screens answer both alike. */
public class NotPermitted extends AccessDeniedException {
    public NotPermitted(String message) {
        super(message);
    }
}
