package org.pacta.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.people.AccountOutcome.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of everybody, for administrators; and everybody's own password. */
@Service
@Transactional
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class Accounts {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SignedIn signedIn;
    private final PersonAccounts accounts;
    private final AccountBook book;
    private final SignInAttempts attempts;
    private final PasswordEncoder passwords;
    private final AuditTrail trail;

    Accounts(
            JdbcClient jdbc,
            Clock clock,
            SignedIn signedIn,
            PersonAccounts accounts,
            AccountBook book,
            SignInAttempts attempts,
            PasswordEncoder passwords,
            AuditTrail trail) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.book = book;
        this.attempts = attempts;
        this.passwords = passwords;
        this.trail = trail;
    }

    /** All accounts, by name. */
    @Transactional(readOnly = true)
    public List<Account> list() {
        return jdbc.sql("select " + People.PERSON_COLUMNS + """
                        , p.enabled, p.version, a.locked_until
                        from people.person p
                        join people.unit u on u.id = p.unit_id
                        left join people.sign_in_attempt a on a.person_id = p.id and a.locked_until > :now
                        order by lower(p.name), p.id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, index) -> account(row))
                .list();
    }

    public AccountOutcome add(AccountDetails details, String initialPassword) {
        return book.open(signedIn.person().actor(), details, initialPassword);
    }

    /**
     * Changes what was decided about a person. Other roles end the person's sessions.
     *
     * @param version as it was shown to whoever asks
     */
    public AccountOutcome change(PersonId id, AccountDetails details, long version) {
        book.takeTurn();
        PersonAccount account = account(id);
        Optional<Reason> obstacle = book.obstacleTo(details, Optional.of(account.id()))
                .or(() -> changedSince(version, account))
                .or(() -> lastAdministratorWithout(account, !details.roles().contains(Role.ADMINISTRATOR)));
        if (obstacle.isPresent()) {
            return AccountOutcome.refused(obstacle.get());
        }
        account.change(details);
        return save(account, "person.changed", AccountBook.particulars(account));
    }

    public AccountOutcome enable(PersonId id) {
        book.takeTurn();
        PersonAccount account = account(id);
        account.enable();
        return save(account, "person.enabled", Map.of());
    }

    /** Shuts somebody out and ends their sessions; their name stays on all that they did. */
    public AccountOutcome disable(PersonId id) {
        book.takeTurn();
        PersonAccount account = account(id);
        Optional<Reason> obstacle = oneself(id).or(() -> lastAdministratorWithout(account, true));
        if (obstacle.isPresent()) {
            return AccountOutcome.refused(obstacle.get());
        }
        account.disable();
        return save(account, "person.disabled", Map.of());
    }

    /** Opens the lock that too many failures have put on; may be repeated. */
    public AccountOutcome unlock(PersonId id) {
        attempts.forget(id);
        record(id, "person.unlocked", Map.of());
        return AccountOutcome.done();
    }

    /** Gives somebody a password to begin with again, and ends their sessions. */
    public AccountOutcome setPassword(PersonId id, String password) {
        book.takeTurn();
        return changePassword(account(id), password, "person.password-set");
    }

    /** Changes the password of whoever is signed in, and ends their sessions, this one included. */
    @PermitAll
    public AccountOutcome changeOwnPassword(String current, String wanted) {
        book.takeTurn();
        PersonAccount account = account(signedIn.person().id());
        if (!passwords.matches(current, account.passwordHash())) {
            return AccountOutcome.refused(Reason.PASSWORD_WRONG);
        }
        return changePassword(account, wanted, "person.password-changed");
    }

    public AccountOutcome addUnit(String name) {
        book.takeTurn();
        Optional<Reason> obstacle = obstacleToUnitName(name, Optional.empty());
        if (obstacle.isPresent()) {
            return AccountOutcome.refused(obstacle.get());
        }
        book.addUnit(signedIn.person().actor(), name.strip());
        return AccountOutcome.done();
    }

    public AccountOutcome renameUnit(UnitId id, String name) {
        book.takeTurn();
        Optional<Reason> obstacle = obstacleToUnitName(name, Optional.of(id));
        if (obstacle.isPresent()) {
            return AccountOutcome.refused(obstacle.get());
        }
        jdbc.sql("""
                        update people.unit
                        set name = :name
                        where id = :id
                        """).param("name", name.strip()).param("id", id.value()).update();
        var details = Map.of("name", name.strip());
        trail.record(signedIn.person().actor(), Subject.unit(id.value()), "unit.renamed", details);
        return AccountOutcome.done();
    }

    private AccountOutcome changePassword(PersonAccount account, String password, String action) {
        Optional<Reason> broken = PasswordRule.brokenBy(password, account.email());
        if (broken.isPresent()) {
            return AccountOutcome.refused(broken.get());
        }
        account.changePassword(passwords.encode(password));
        attempts.forget(PersonId.of(account.id()));
        return save(account, action, Map.of());
    }

    private Optional<Reason> obstacleToUnitName(String name, Optional<UnitId> holder) {
        if (name.isBlank()) {
            return Optional.of(Reason.UNIT_NAME_MISSING);
        }
        boolean taken = book.findUnit(name.strip())
                .filter(unit -> !Optional.of(unit).equals(holder))
                .isPresent();
        return taken ? Optional.of(Reason.UNIT_NAME_TAKEN) : Optional.empty();
    }

    private Optional<Reason> changedSince(long version, PersonAccount account) {
        boolean same = Long.valueOf(version).equals(account.version());
        return same ? Optional.empty() : Optional.of(Reason.CHANGED_MEANWHILE);
    }

    private Optional<Reason> oneself(PersonId id) {
        boolean oneself = signedIn.person().id().equals(id);
        return oneself ? Optional.of(Reason.NOT_ONESELF) : Optional.empty();
    }

    private Optional<Reason> lastAdministratorWithout(PersonAccount account, boolean leaves) {
        boolean last = leaves
                && account.isAdministratorAtWork()
                && accounts.findAll().stream()
                                .filter(PersonAccount::isAdministratorAtWork)
                                .count()
                        == 1;
        return last ? Optional.of(Reason.LAST_ADMINISTRATOR) : Optional.empty();
    }

    private AccountOutcome save(PersonAccount account, String action, Map<String, String> details) {
        accounts.save(account);
        record(PersonId.of(account.id()), action, details);
        return AccountOutcome.done();
    }

    private void record(PersonId id, String action, Map<String, String> details) {
        trail.record(signedIn.person().actor(), Subject.person(id.value()), action, details);
    }

    private PersonAccount account(PersonId id) {
        return accounts.findById(id.value())
                .orElseThrow(() -> new IllegalArgumentException("no person has the id " + id));
    }

    private static Account account(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime lockEnd = row.getObject("locked_until", OffsetDateTime.class);
        @Nullable Instant lockedUntil = lockEnd == null ? null : lockEnd.toInstant();
        return new Account(People.person(row), row.getBoolean("enabled"), lockedUntil, row.getLong("version"));
    }
}
