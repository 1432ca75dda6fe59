package org.pacta.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTests {

    private static final LocalDate DAY = LocalDate.of(2011, 6, 30);

    @Test
    void writesDaysInTheOrderOfInternationalDocumentsAndInTheReadersLanguage() {
        assertThat(Dates.day(DAY, Locale.US)).isEqualTo("30 Jun 2011");
        assertThat(Dates.longDay(DAY, Locale.US)).isEqualTo("30 June 2011");
        assertThat(Dates.longDay(DAY, Locale.FRENCH)).isEqualTo("30 juin 2011");
    }

    @Test
    void saysThatMomentsAreInUniversalTime() {
        assertThat(Dates.moment(Instant.parse("2026-11-24T23:05:00Z"), Locale.ENGLISH))
                .isEqualTo("24 Nov 2026, 23:05 UTC");
    }
}
