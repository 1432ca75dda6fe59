package org.pacta.commitment;

import java.time.LocalDate;
import java.time.Period;
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
     * When the report after one due on the given day is due. A round that began on the last days of a month keeps to the
     * months' ends, as {@link LocalDate#plus(java.time.temporal.TemporalAmount)} does.
     *
     * @return empty where there is one report only
     */
    public Optional<LocalDate> dueAfter(LocalDate dueOn) {
        return this == ONCE ? Optional.empty() : Optional.of(dueOn.plus(period));
    }
}
