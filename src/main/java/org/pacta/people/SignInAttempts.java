package org.pacta.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.pacta.audit.Actor;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts to sign in. An attempt is counted before the password is looked at and taken back when it was right, in
 * one statement each: so a crowd of guesses at the same moment gets no more tries than one guesser.
 */
@Component
class SignInAttempts {

    /** Failures in a row after which sign-in is locked. */
    static final int FAILURES_TO_LOCK = 5;

    /** How long it stays locked: long enough to make guessing hopeless, short enough to sit out. */
    static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail trail;

    SignInAttempts(JdbcClient jdbc, Clock clock, AuditTrail trail) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.trail = trail;
    }

    /** Counts an attempt, from one again when a lock has run out; {@link Attempt#REFUSED} while one is on. */
    @Transactional
    Attempt begin(PersonId person) {
        Instant now = clock.instant();
        Optional<Integer> number = jdbc.sql("""
                        insert into people.sign_in_attempt as attempt
                          (person_id, in_a_row, locked_until)
                        values
                          (:person, 1, null)
                        on conflict (person_id) do update set
                          in_a_row = case when attempt.locked_until is null then attempt.in_a_row + 1 else 1 end,
                          locked_until = case
                            when attempt.locked_until is null and attempt.in_a_row + 1 >= :most
                              then cast(:lockEnd as timestamptz)
                          end
                        where attempt.locked_until is null or attempt.locked_until <= :now
                        returning in_a_row
                        """)
                .param("person", person.value())
                .param("most", FAILURES_TO_LOCK)
                .param("lockEnd", now.plus(LOCK).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
        return number.map(Attempt::numbered).orElse(Attempt.REFUSED);
    }

    /** Tells the administrators, in the person's trail, that the last attempt failed too. */
    @Transactional
    void lockedOut(PersonId person) {
        var details = Map.of("failures", Integer.toString(FAILURES_TO_LOCK));
        trail.record(Actor.PACTA, Subject.person(person.value()), "person.locked-out", details);
    }

    /** Forgets what went before: the password was right, or an administrator opens the lock. */
    @Transactional
    void forget(PersonId person) {
        jdbc.sql("""
                        delete from people.sign_in_attempt
                        where person_id = :person
                        """).param("person", person.value()).update();
    }

    enum Attempt {
        COUNTED,
        LAST,
        REFUSED;

        private static Attempt numbered(int number) {
            return number < FAILURES_TO_LOCK ? COUNTED : LAST;
        }
    }
}
