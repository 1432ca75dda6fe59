package org.pacta.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.MutableClock;
import org.pacta.PactaTest;
import org.pacta.audit.Actor;
import org.pacta.audit.AuditEntry;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@PactaTest
class SignInTests {

    private static final String PASSWORD = "a field of seven tulips";

    @Autowired
    SignIn signIn;

    @Autowired
    SignInAttempts attempts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    AccountBook book;

    @Autowired
    PersonAccounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditTrail trail;

    @Autowired
    MutableClock clock;

    private AuthenticationManager door;
    private String email;

    @BeforeEach
    void openAnAccount() {
        door = new ProviderManager(signIn);
        email = PersonId.random().engineId() + "@pacta.example";
        transaction.executeWithoutResult(status -> {
            UnitId unit = book.unitNamed(Actor.PACTA, "Gabon");
            book.open(Actor.PACTA, new AccountDetails("Rose Obame", email, unit, Set.of(Role.REVIEWER)), PASSWORD);
        });
    }

    @AfterEach
    void resetTime() {
        clock.reset();
    }

    @Test
    void letsInWithTheRightPasswordAndLooksAtNoLetterCaseInTheAddress() {
        Authentication entered = attempt(" " + email.toUpperCase(Locale.ROOT), PASSWORD);

        assertThat(entered.isAuthenticated()).isTrue();
        assertThat(entered.getAuthorities()).extracting("authority").containsExactly("ROLE_REVIEWER");
    }

    @Test
    void keepsNoPasswordHashInTheSession() {
        var principal = (PersonPrincipal) attempt(email, PASSWORD).getPrincipal();

        assertThat(principal.getPassword()).isNull();
    }

    @Test
    void takesPasswordsLongerThanWhatBcryptReads() {
        String shared = "x".repeat(72);
        String long1 = shared + "one";
        changePassword(long1);

        assertThat(attempt(email, long1).isAuthenticated()).isTrue();
        assertRefused(email, shared + "two");
    }

    @Test
    void answersAnUnknownAddressAWrongPasswordALockedAndADisabledAccountAlike() {
        String unknown = messageOf("nobody@pacta.example", PASSWORD);
        String wrong = messageOf(email, "something else altogether");
        fail(4);
        String locked = messageOf(email, PASSWORD);
        disable();
        String disabled = messageOf(email, PASSWORD);

        assertThat(Set.of(unknown)).containsOnly(wrong, locked, disabled);
    }

    @Test
    void locksAfterFiveFailuresInARowForAQuarterOfAnHour() {
        fail(5);

        assertRefused(email, PASSWORD);
        clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        assertRefused(email, PASSWORD);
        clock.advance(Duration.ofSeconds(1));
        assertThat(attempt(email, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void countsAgainFromOneWhenTheLockHasRunOut() {
        fail(5);
        clock.advance(Duration.ofMinutes(15));
        fail(4);

        assertThat(attempt(email, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        fail(4);
        attempt(email, PASSWORD);
        fail(4);

        assertThat(attempt(email, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void letsThePersonInWhoRemembersAtTheFifthAttempt() {
        fail(4);

        assertThat(attempt(email, PASSWORD).isAuthenticated()).isTrue();
        assertThat(actionsInTrail()).doesNotContain("person.locked-out");
    }

    @Test
    void doesNotProlongTheLockByFurtherAttempts() {
        fail(5);
        clock.advance(Duration.ofMinutes(14));
        fail(3);
        clock.advance(Duration.ofMinutes(1));

        assertThat(attempt(email, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void writesTheLockIntoTheTrailOnce() {
        fail(7);

        assertThat(actionsInTrail()).containsOnlyOnce("person.locked-out");
    }

    @Test
    void givesManyGuessesAtOnceNoMoreTriesThanOneGuesser() throws Exception {
        fail(4);
        var crowd = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> guesses = Collections.nCopies(6, this::guessLooksAtPassword);
            int looked = 0;
            for (Future<Boolean> guess : crowd.invokeAll(guesses)) {
                looked += guess.get() ? 1 : 0;
            }
            assertThat(looked).isEqualTo(1);
        } finally {
            crowd.shutdown();
        }
    }

    private boolean guessLooksAtPassword() {
        return attempts.begin(id()) != SignInAttempts.Attempt.REFUSED;
    }

    private Authentication attempt(String address, String password) {
        return door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(address, password));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertRefused(email, "not the password " + i);
        }
    }

    private void assertRefused(String address, String password) {
        assertThatThrownBy(() -> attempt(address, password)).isInstanceOf(BadCredentialsException.class);
    }

    private String messageOf(String address, String password) {
        try {
            attempt(address, password);
        } catch (AuthenticationException refused) {
            return refused.getMessage();
        }
        return "let in";
    }

    private void disable() {
        PersonAccount account = accounts.findByAddress(email).orElseThrow();
        account.disable();
        accounts.save(account);
    }

    private void changePassword(String password) {
        PersonAccount account = accounts.findByAddress(email).orElseThrow();
        account.changePassword(passwords.encode(password));
        accounts.save(account);
    }

    private PersonId id() {
        return PersonId.of(accounts.idOf(email).orElseThrow());
    }

    private List<String> actionsInTrail() {
        return trail.of(Subject.person(id().value())).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
