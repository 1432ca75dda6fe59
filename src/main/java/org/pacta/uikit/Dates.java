package org.pacta.uikit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates as international documents write them: day, month, year, whatever the reader's country does; only the month's name is
 * in the reader's language. Moments are shown in UTC and say so, as Pacta's readers sit in many
 * zones.
 */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu");
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'");

    private Dates() {}

    /** The day with the month abbreviated, for lists. */
    public static String day(LocalDate day, Locale locale) {
        return day.format(DAY.withLocale(locale));
    }

    /** The day with the month in full, for running text and headings. */
    public static String longDay(LocalDate day, Locale locale) {
        return day.format(LONG_DAY.withLocale(locale));
    }

    /** The day and the minute, in UTC. */
    public static String moment(Instant moment, Locale locale) {
        return MOMENT.withLocale(locale).format(moment.atOffset(ZoneOffset.UTC));
    }
}
