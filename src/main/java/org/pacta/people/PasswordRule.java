package org.pacta.people;

import java.util.Optional;
import org.pacta.people.AccountOutcome.Reason;

/**
 * What a password must be: long rather than intricate, as NIST SP 800-63B advises. Characters are counted as people see
 * them (Unicode code points).
 */
public final class PasswordRule {

    /** Fewest characters. */
    public static final int SHORTEST = 12;

    /** Most characters: nobody types more, and hashing costs time. */
    public static final int LONGEST = 128;

    private PasswordRule() {}

    static Optional<Reason> brokenBy(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Reason.PASSWORD_TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Reason.PASSWORD_TOO_LONG);
        }
        if (password.strip().equalsIgnoreCase(email.strip())) {
            return Optional.of(Reason.PASSWORD_IS_EMAIL);
        }
        return Optional.empty();
    }
}
