package org.pacta.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the rounds of a commitment; one at most is open. */
@Repository
class ReportingRounds {

    private final JdbcClient jdbc;

    ReportingRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReportingRound open(CommitmentId commitment, LocalDate openedOn, LocalDate dueOn) {
        return jdbc.sql("""
                        insert into commitment.reporting_round (commitment, number, opened_on, due_on)
                        select :commitment, coalesce(max(number), 0) + 1, :openedOn, :dueOn
                        from commitment.reporting_round
                        where commitment = :commitment
                        returning number, opened_on, due_on
                        """)
                .param("commitment", commitment.value())
                .param("openedOn", openedOn)
                .param("dueOn", dueOn)
                .query(ReportingRound.class)
                .single();
    }

    Optional<ReportingRound> openRoundOf(CommitmentId commitment) {
        return jdbc.sql("""
                        select number, opened_on, due_on
                        from commitment.reporting_round
                        where commitment = :commitment and closed_on is null
                        """)
                .param("commitment", commitment.value())
                .query(ReportingRound.class)
                .optional();
    }

    Optional<ReportingRound> lastRoundOf(CommitmentId commitment) {
        return jdbc.sql("""
                        select number, opened_on, due_on
                        from commitment.reporting_round
                        where commitment = :commitment
                        order by number desc
                        limit 1
                        """)
                .param("commitment", commitment.value())
                .query(ReportingRound.class)
                .optional();
    }

    /** May be repeated: a commitment without an open round stays as it is. */
    void close(CommitmentId commitment, LocalDate closedOn) {
        jdbc.sql("""
                        update commitment.reporting_round
                        set closed_on = :closedOn
                        where commitment = :commitment and closed_on is null
                        """)
                .param("commitment", commitment.value())
                .param("closedOn", closedOn)
                .update();
    }
}
