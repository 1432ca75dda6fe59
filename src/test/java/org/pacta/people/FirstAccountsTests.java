package org.pacta.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.PactaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What the first start makes of an empty installation: a database of its own, rolled back after each test. */
@PactaTest
@TestPropertySource(properties = "pacta.test.installation=empty")
@Transactional
class FirstAccountsTests {

    private static final String EMAIL = "head@pacta.example";
    private static final String PASSWORD = "nobody guesses this one";

    @Autowired
    AccountBook book;

    @Autowired
    PersonAccounts accounts;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void makesTheAdministratorWhomTheEnvironmentNames() {
        startInProduction(EMAIL, PASSWORD);

        assertThat(people.withRole(Role.ADMINISTRATOR))
                .extracting(Person::email)
                .containsExactly(EMAIL);
    }

    @Test
    void looksAtTheEnvironmentNoMoreOnceThereIsAnAccount() {
        startInProduction(EMAIL, PASSWORD);
        startInProduction("other@pacta.example", "short");

        assertThat(accounts.findAll()).extracting(PersonAccount::email).containsExactly(EMAIL);
    }

    @ParameterizedTest
    @CsvSource({
        ", nobody guesses this one, PACTA_ADMIN_EMAIL is not set",
        "head@pacta.example, , PACTA_ADMIN_PASSWORD is not set",
        "head@pacta.example, too short, PACTA_ADMIN_PASSWORD must have 12 to 128 characters",
        "not an address, nobody guesses this one, PACTA_ADMIN_EMAIL is not an e-mail address",
        "head@pacta.example, Head@pacta.example, PACTA_ADMIN_PASSWORD must differ"
    })
    void refusesToStartWithoutAnAdministratorAndSaysWhatToDo(String email, String password, String message) {
        assertThatThrownBy(() -> startInProduction(email, password))
                .isInstanceOf(NoFirstAdministrator.class)
                .hasMessageContaining(message);
    }

    @Test
    void tellsTheOperatorInWordsInsteadOfAStackTrace() {
        var analysis = new NoFirstAdministrator.Analyzer().analyze(NoFirstAdministrator.missing("PACTA_ADMIN_EMAIL"));

        assertThat(analysis.getAction()).contains("PACTA_ADMIN_EMAIL", "PACTA_ADMIN_PASSWORD");
    }

    @Test
    void makesTheDemoAccountsOnceHoweverOftenItStarts() {
        var demo = new DemoPeople(book, accounts, transaction);

        demo.moveIn();
        demo.moveIn();

        List<String> emails =
                accounts.findAll().stream().map(PersonAccount::email).toList();
        assertThat(emails)
                .contains("secretariat@pacta.example", "admin@pacta.example")
                .doesNotHaveDuplicates();
        assertThat(DemoPeople.access().accounts()).hasSameSizeAs(emails);
    }

    @Test
    void knowsDemoAccountsInTheDemoProfileOnly() {
        assertThat(demoAccessIn("demo")).isTrue();
        assertThat(demoAccessIn("production")).isFalse();
        assertThat(demoAccessIn("demo,production")).isFalse();
        assertThat(demoAccessIn("test")).isFalse();
    }

    private void startInProduction(String email, String password) {
        var environment = new MockEnvironment();
        if (email != null) {
            environment.setProperty(FirstAdministrator.EMAIL, email);
        }
        if (password != null) {
            environment.setProperty(FirstAdministrator.PASSWORD, password);
        }
        new FirstAdministrator(book, transaction, environment).afterSingletonsInstantiated();
    }

    private boolean demoAccessIn(String profiles) {
        boolean[] found = new boolean[1];
        new ApplicationContextRunner()
                .withPropertyValues("spring.profiles.active=" + profiles)
                .withBean(AccountBook.class, () -> book)
                .withBean(PersonAccounts.class, () -> accounts)
                .withBean(TransactionTemplate.class, () -> transaction)
                .withUserConfiguration(DemoProfile.class)
                .run(context ->
                        found[0] = !context.getBeansOfType(DemoAccess.class).isEmpty());
        return found[0];
    }
}
