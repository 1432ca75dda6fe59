package org.pacta.people;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, in the thread that asks. Timers and process steps have nobody. */
@Component
public class SignedIn {

    private final People people;
    private final JdbcClient jdbc;

    SignedIn(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /**
     * The person signed in, as their account is now.
     *
     * @throws NotPermitted if nobody is
     */
    public Person person() {
        return current().orElseThrow(() -> new NotPermitted("nobody is signed in"));
    }

    /** The person signed in, as their account is now; empty where nobody is. */
    public Optional<Person> current() {
        return principal().map(PersonPrincipal::id).flatMap(people::find);
    }

    /** The person signed in, without asking the database; empty where nobody is. */
    public Optional<PersonId> id() {
        return principal().map(PersonPrincipal::id);
    }

    /**
     * Whether the session stands on an account that has since been disabled, or got other roles or another password. Such a
     * session has to end; false where nobody is signed in.
     */
    public boolean isOutdated() {
        return principal().filter(Predicate.not(this::isCurrent)).isPresent();
    }

    private boolean isCurrent(PersonPrincipal principal) {
        return jdbc.sql("""
                        select count(*)
                        from people.person
                        where id = :id
                          and enabled
                          and session_generation = :generation
                        """)
                        .param("id", principal.id().value())
                        .param("generation", principal.sessionGeneration())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private Optional<PersonPrincipal> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(PersonPrincipal.class::isInstance)
                .map(PersonPrincipal.class::cast);
    }
}
