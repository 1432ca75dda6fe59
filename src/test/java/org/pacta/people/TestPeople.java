package org.pacta.people;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the demonstration for tests of any room, there when first asked for; and who acts. */
@Component
public class TestPeople {

    public static final String PASSWORD = DemoPeople.PASSWORD;

    private final DemoPeople demoPeople;
    private final PersonAccounts accounts;
    private final People people;
    private final SecurityContextHolderStrategy security;

    TestPeople(
            AccountBook book,
            PersonAccounts accounts,
            People people,
            PlatformTransactionManager transactions,
            SecurityContextHolderStrategy security) {
        this.security = security;
        this.accounts = accounts;
        this.people = people;
        // kept when the test that asks first is rolled back
        this.demoPeople = new DemoPeople(book, accounts, new TransactionTemplate(transactions, apart()));
    }

    private static TransactionDefinition apart() {
        var definition = new DefaultTransactionDefinition();
        definition.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return definition;
    }

    public Person secretariat() {
        return at("secretariat@pacta.example");
    }

    public Person focalPointOfKazakhstan() {
        return at("focal.kazakhstan@pacta.example");
    }

    public Person focalPointOfTurkiye() {
        return at("focal.turkiye@pacta.example");
    }

    public Person reviewer() {
        return at("reviewer@pacta.example");
    }

    public Person manager() {
        return at("manager@pacta.example");
    }

    public Person administrator() {
        return at("admin@pacta.example");
    }

    /** The person who has this role and no other. */
    public Person with(Role role) {
        return switch (role) {
            case SECRETARIAT -> secretariat();
            case FOCAL_POINT -> focalPointOfKazakhstan();
            case REVIEWER -> reviewer();
            case MANAGER -> manager();
            case ADMINISTRATOR -> administrator();
        };
    }

    /** Signs the person in, in this thread, as if they had typed their password. */
    public void signIn(Person person) {
        lookHere();
        var principal =
                new PersonPrincipal(accounts.findById(person.id().value()).orElseThrow());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    public void signOut() {
        lookHere();
        SecurityContextHolder.clearContext();
    }

    /** Does something as this person, and gives the thread back to whoever was signed in before. */
    public <T> T as(Person person, Supplier<T> act) {
        lookHere();
        var before = SecurityContextHolder.getContext();
        signIn(person);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does something as this person, and gives the thread back to whoever was signed in before. */
    public void as(Person person, Runnable act) {
        as(person, () -> {
            act.run();
            return null;
        });
    }

    /** Each application under test has a place of its own for who is signed in; the JVM looks at one only. */
    private void lookHere() {
        if (SecurityContextHolder.getContextHolderStrategy() != security) {
            SecurityContextHolder.setContextHolderStrategy(security);
        }
    }

    private Person at(String email) {
        // a test that has changed accounts holds the turn until its end: nobody could move in beside it
        if (accounts.idOf(email).isEmpty()) {
            demoPeople.moveIn();
        }
        return people.get(PersonId.of(accounts.idOf(email).orElseThrow()));
    }
}
