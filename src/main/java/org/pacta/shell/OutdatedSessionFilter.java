package org.pacta.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pacta.people.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at its next request when the account behind it was disabled, or got other roles or another password. The
 * request goes on as nobody's: to the login page.
 */
class OutdatedSessionFilter extends OncePerRequestFilter {

    private final SignedIn signedIn;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    OutdatedSessionFilter(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signedIn.isOutdated()) {
            signOut.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        }
        chain.doFilter(request, response);
    }
}
