package org.pacta.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingCycleTests {

    @ParameterizedTest
    @CsvSource({
        "MONTHLY,     2026-01-15, 2026-02-15",
        "MONTHLY,     2026-01-31, 2026-02-28",
        "MONTHLY,     2028-01-31, 2028-02-29",
        "MONTHLY,     2026-02-28, 2026-03-31",
        "MONTHLY,     2026-01-30, 2026-02-28",
        "QUARTERLY,   2026-11-30, 2027-02-28",
        "QUARTERLY,   2027-02-28, 2027-05-31",
        "QUARTERLY,   2026-12-31, 2027-03-31",
        "HALF_YEARLY, 2026-08-31, 2027-02-28",
        "HALF_YEARLY, 2026-06-30, 2026-12-31",
        "YEARLY,      2028-02-29, 2029-02-28",
        "YEARLY,      2026-05-04, 2027-05-04"
    })
    void keepsToTheDayOfTheMonthAndToLastDays(ReportingCycle cycle, LocalDate dueOn, LocalDate next) {
        assertThat(cycle.dueAfter(dueOn)).contains(next);
    }

    @Test
    void nothingIsDueAfterTheOnlyReport() {
        assertThat(ReportingCycle.ONCE.dueAfter(LocalDate.of(2026, 12, 31))).isEmpty();
    }

    @Test
    void neverDriftsFromTheLastDaysOfMonths() {
        LocalDate dueOn = LocalDate.of(2026, 1, 31);
        for (int round = 1; round <= 48; round++) {
            dueOn = ReportingCycle.MONTHLY.dueAfter(dueOn).orElseThrow();
            assertThat(dueOn.plusDays(1).getDayOfMonth()).isEqualTo(1);
        }
    }
}
