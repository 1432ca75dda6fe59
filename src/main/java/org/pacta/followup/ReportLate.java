package org.pacta.followup;

import java.time.LocalDate;
import org.pacta.commitment.CommitmentId;

/**
 * A report is due soon or late, and somebody has to hear of it. At most one per commitment, round and step.
 *
 * @param round number of the reporting round
 * @param dueOn of that round
 */
public record ReportLate(CommitmentId commitment, int round, LocalDate dueOn, Step step) {

    /** The steps of the ladder, each towards other people. */
    public enum Step {
        /** Before the due date, to the focal point. */
        REMINDER,
        /** At the due date, to the focal point and the secretariat. */
        OVERDUE,
        /** After it, to the managers. */
        LONG_OVERDUE;

        String action() {
            return switch (this) {
                case REMINDER -> "report.reminded";
                case OVERDUE -> "report.overdue";
                case LONG_OVERDUE -> "report.escalated";
            };
        }
    }
}
