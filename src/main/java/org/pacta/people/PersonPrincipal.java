package org.pacta.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person as Spring Security keeps them in the session: the id and what they may, no more. */
final class PersonPrincipal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final UUID id;
    private final String email;
    private final boolean enabled;
    private final int sessionGeneration;
    private final List<SimpleGrantedAuthority> authorities;
    private @Nullable String passwordHash;

    PersonPrincipal(PersonAccount account) {
        this.id = account.id();
        this.email = account.email();
        this.enabled = account.isEnabled();
        this.sessionGeneration = account.sessionGeneration();
        this.authorities = authorities(account.roles());
        this.passwordHash = account.passwordHash();
    }

    PersonId id() {
        return PersonId.of(id);
    }

    int sessionGeneration() {
        return sessionGeneration;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    private static List<SimpleGrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
