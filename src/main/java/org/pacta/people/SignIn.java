package org.pacta.people;

import org.pacta.people.SignInAttempts.Attempt;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets people in by e-mail address and password. An unknown address, a wrong password, a locked and a disabled account get
 * the same answer after the same work: a password is hashed in each case.
 */
@Component
class SignIn extends DaoAuthenticationProvider {

    private final SignInAttempts attempts;

    SignIn(PersonAccounts accounts, PasswordEncoder passwords, SignInAttempts attempts) {
        super(email -> principal(accounts, email));
        setPasswordEncoder(passwords);
        // these would answer for a locked or disabled account before any password is hashed
        setPreAuthenticationChecks(user -> {});
        this.attempts = attempts;
    }

    @Override
    protected void additionalAuthenticationChecks(UserDetails user, UsernamePasswordAuthenticationToken token) {
        var principal = (PersonPrincipal) user;
        Attempt attempt = attempts.begin(principal.id());
        checkPassword(principal, token, attempt);
        if (attempt == Attempt.REFUSED || !principal.isEnabled()) {
            throw new BadCredentialsException(
                    messages.getMessage("AbstractUserDetailsAuthenticationProvider.badCredentials", "Bad credentials"));
        }
        attempts.forget(principal.id());
    }

    private void checkPassword(PersonPrincipal principal, UsernamePasswordAuthenticationToken token, Attempt attempt) {
        try {
            super.additionalAuthenticationChecks(principal, token);
        } catch (AuthenticationException e) {
            if (attempt == Attempt.LAST) {
                attempts.lockedOut(principal.id());
            }
            throw e;
        }
    }

    private static PersonPrincipal principal(PersonAccounts accounts, String email) {
        return accounts.findByAddress(email)
                .map(PersonPrincipal::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such address"));
    }
}
