package org.pacta.followup;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.ReportingCycle;
import org.pacta.pledge.Kind;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the decision table once per commitment and keeps its answer, so that a later change leaves it alone. */
@Repository
class Routings {

    private final JdbcClient jdbc;
    private final DecisionService decisions;

    Routings(JdbcClient jdbc, @Lazy DecisionService decisions) {
        this.jdbc = jdbc;
        this.decisions = decisions;
    }

    /**
     * What the table says now.
     *
     * @throws IllegalArgumentException where the table gives days out of range or an unknown cycle
     */
    Routing propose(Kind kind, boolean hasDeadline) {
        var answer = decisions
                .evaluateDecisionTableByKey(ProcessKeys.FOLLOW_UP_ROUTING)
                .variables(Variables.putValue("kind", kind.word()).putValue("hasDeadline", hasDeadline))
                .evaluate()
                .getSingleResult();
        return new Routing(
                ReportingCycle.valueOf(answer.getEntry("reportingCycle")),
                answer.<Integer>getEntry("daysToReport"),
                answer.<Integer>getEntry("remindDaysBefore"),
                answer.<Integer>getEntry("escalateDaysAfter"));
    }

    void keep(CommitmentId commitment, Routing routing) {
        jdbc.sql("""
                        insert into followup.routing
                          (commitment, reporting_cycle, days_to_report, remind_days_before, escalate_days_after)
                        values
                          (:commitment, :cycle, :days, :remind, :escalate)
                        """)
                .param("commitment", commitment.value())
                .param("cycle", routing.reportingCycle().name())
                .param("days", routing.daysToReport())
                .param("remind", routing.remindDaysBefore())
                .param("escalate", routing.escalateDaysAfter())
                .update();
    }

    Routing of(CommitmentId commitment) {
        return jdbc.sql("""
                        select reporting_cycle, days_to_report, remind_days_before, escalate_days_after
                        from followup.routing
                        where commitment = :commitment
                        """)
                .param("commitment", commitment.value())
                .query(Routing.class)
                .single();
    }
}
