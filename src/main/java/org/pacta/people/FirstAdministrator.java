package org.pacta.people;

import java.util.Optional;
import java.util.Set;
import org.pacta.audit.Actor;
import org.pacta.people.AccountOutcome.Refused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the first account of a new installation, from the environment, before the web server takes requests. Once there is
 * an account the variables are not looked at again.
 */
@Component
@Profile("production")
class FirstAdministrator implements SmartInitializingSingleton {

    static final String EMAIL = "PACTA_ADMIN_EMAIL";
    static final String PASSWORD = "PACTA_ADMIN_PASSWORD";

    private static final String UNIT = "Secretariat";

    private final AccountBook book;
    private final TransactionTemplate transaction;
    private final Environment environment;

    FirstAdministrator(AccountBook book, TransactionTemplate transaction, Environment environment) {
        this.book = book;
        this.transaction = transaction;
        this.environment = environment;
    }

    /**
     * Opens the account where there is none at all.
     *
     * @throws NoFirstAdministrator if there is none and the environment names none, or one that is refused
     */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            book.takeTurn();
            if (book.isEmpty()) {
                open(variable(EMAIL), variable(PASSWORD));
            }
        });
    }

    private void open(String email, String password) {
        UnitId unit = book.unitNamed(Actor.PACTA, UNIT);
        var details = new AccountDetails("Administrator", email, unit, Set.of(Role.ADMINISTRATOR));
        if (book.open(Actor.PACTA, details, password) instanceof Refused refused) {
            throw NoFirstAdministrator.refused(refused.reason());
        }
    }

    private String variable(String name) {
        return Optional.ofNullable(environment.getProperty(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> NoFirstAdministrator.missing(name));
    }
}
