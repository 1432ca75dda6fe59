package org.pacta.commitment;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How often a focal point reports. */
public enum ReportingCycle {
    ONCE(Period.ZERO),
    MONTHLY(Period.ofMonths(1)),
    QUARTERLY(Period.ofMonths(3)),
    HALF_YEARLY(Period.ofMonths(6)),
    YEARLY(Period.ofYears(1));

    private final Period period;

    ReportingCycle(Period period) {
        this.period = period;
    }

    /**
     * When the report after one due on the given day is due. What is due on the last day of a month stays due on last days,
     * however long the months are.
     *
     * @return empty where there is one report only
     */
    public Optional<LocalDate> dueAfter(LocalDate dueOn) {
        if (this == ONCE) {
            return Optional.empty();
        }
        LocalDate next = dueOn.plus(period);
        return Optional.of(isLastOfMonth(dueOn) ? next.with(TemporalAdjusters.lastDayOfMonth()) : next);
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
    }
}
