package org.pacta.people;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pacta.audit.Actor;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.people.AccountOutcome.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens accounts and units for whoever may: an administrator, or Pacta itself at its first start. Changes are made one at a
 * time, so that two of them cannot together break a rule that each keeps, such as the last administrator's.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountBook {

    /** Something, an at sign and something with a dot; whether mail arrives only mail can tell. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private final JdbcClient jdbc;
    private final PersonAccounts accounts;
    private final PasswordEncoder passwords;
    private final AuditTrail trail;

    AccountBook(JdbcClient jdbc, PersonAccounts accounts, PasswordEncoder passwords, AuditTrail trail) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
    }

    /** Makes everybody else who changes accounts wait until this transaction ends. */
    void takeTurn() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('people accounts', 0))")
                .query((row, index) -> true)
                .single();
    }

    AccountOutcome open(Actor actor, AccountDetails details, String password) {
        takeTurn();
        Optional<Reason> obstacle =
                obstacleTo(details, Optional.empty()).or(() -> PasswordRule.brokenBy(password, details.email()));
        if (obstacle.isPresent()) {
            return AccountOutcome.refused(obstacle.get());
        }
        PersonAccount account = accounts.save(PersonAccount.open(details, passwords.encode(password)));
        trail.record(actor, Subject.person(account.id()), "person.added", particulars(account));
        return AccountOutcome.done();
    }

    /** What forbids to give these details to a new account, or to the one that has them already. */
    Optional<Reason> obstacleTo(AccountDetails details, Optional<UUID> holder) {
        if (details.name().isBlank()) {
            return Optional.of(Reason.NAME_MISSING);
        }
        if (!EMAIL.matcher(details.email()).matches()) {
            return Optional.of(Reason.EMAIL_INVALID);
        }
        if (details.roles().isEmpty()) {
            return Optional.of(Reason.ROLES_MISSING);
        }
        boolean taken = accounts.idOf(details.email())
                .filter(id -> !Optional.of(id).equals(holder))
                .isPresent();
        return taken ? Optional.of(Reason.EMAIL_TAKEN) : Optional.empty();
    }

    /** The unit of this name, letter case aside; a new one where there is none. */
    UnitId unitNamed(Actor actor, String name) {
        takeTurn();
        return findUnit(name).orElseGet(() -> addUnit(actor, name));
    }

    Optional<UnitId> findUnit(String name) {
        return jdbc.sql("""
                        select id
                        from people.unit
                        where lower(name) = lower(:name)
                        """)
                .param("name", name)
                .query((row, index) -> UnitId.of(row.getObject("id", UUID.class)))
                .optional();
    }

    UnitId addUnit(Actor actor, String name) {
        UnitId unit = UnitId.random();
        jdbc.sql("""
                        insert into people.unit
                          (id, name)
                        values
                          (:id, :name)
                        """).param("id", unit.value()).param("name", name).update();
        trail.record(actor, Subject.unit(unit.value()), "unit.added", Map.of("name", name));
        return unit;
    }

    boolean isEmpty() {
        return accounts.count() == 0;
    }

    static Map<String, String> particulars(PersonAccount account) {
        String roles = account.roles().stream().map(Role::name).collect(Collectors.joining(", "));
        return Map.of(
                "name", account.name(),
                "email", account.email(),
                "unit", account.unitId().toString(),
                "roles", roles);
    }
}
