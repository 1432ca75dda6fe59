package org.pacta.followup;

import org.pacta.commitment.ReportingCycle;

/**
 * The terms of a follow-up, as the decision table proposed them when it started.
 *
 * @param reportingCycle proposed to the secretariat
 * @param daysToReport from the opening of a round to its due date, 1 to 365
 * @param remindDaysBefore the due date, 0 to 365
 * @param escalateDaysAfter the due date until managers are told, 1 to 365
 */
public record Routing(ReportingCycle reportingCycle, int daysToReport, int remindDaysBefore, int escalateDaysAfter) {
    public Routing {
        check("days to report", daysToReport, 1);
        check("days to remind before", remindDaysBefore, 0);
        check("days to escalate after", escalateDaysAfter, 1);
    }

    private static void check(String what, int days, int least) {
        if (days < least || days > 365) {
            throw new IllegalArgumentException(what + " must be " + least + " to 365, was " + days);
        }
    }
}
