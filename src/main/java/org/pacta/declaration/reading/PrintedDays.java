package org.pacta.declaration.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, or the days from the first to the last, as documents print them: {@code 30 June 2011}, {@code from 28 to 30 June
 * 2011}, {@code November 16-17, 2023}, {@code October 31–November 1, 2022}.
 *
 * @param from first day
 * @param to last day, the same as {@code from} for a single day
 */
record PrintedDays(LocalDate from, LocalDate to) {
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String TO = "\\s?(?:to|and|[-\u2010\u2011\u2013\u2014])\\s?";

    private static final String DAY_FIRST =
            "(?:(\\d{1,2})(?:\\s" + MONTH + ")?(?:\\s(\\d{4}))?" + TO + ")?(\\d{1,2})\\s" + MONTH + ",?\\s(\\d{4})";
    private static final String MONTH_FIRST =
            "(?:" + MONTH + "\\s(\\d{1,2})(?:,\\s(\\d{4}))?" + TO + ")?(?:" + MONTH + "\\s)?(\\d{1,2}),\\s(\\d{4})";

    /** What follows "from" or "on"; not anchored at its end. */
    static final String PRINTED = "(?:" + DAY_FIRST + "|" + MONTH_FIRST + ")";

    private static final int LONGEST = 60;
    private static final Pattern DAYS = Pattern.compile("\\b" + PRINTED);

    /** The first days printed in a text; empty if there are none or the calendar has no such day. */
    static Optional<PrintedDays> firstIn(String text) {
        Matcher matcher = DAYS.matcher(text);
        while (matcher.find()) {
            Optional<PrintedDays> days = read(matcher);
            if (days.isPresent()) {
                return days;
            }
        }
        return Optional.empty();
    }

    static boolean isAllOf(String text) {
        return text.length() <= LONGEST && DAYS.matcher(text).matches();
    }

    boolean include(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static Optional<PrintedDays> read(Matcher m) {
        try {
            return m.group(4) != null ? dayFirst(m) : monthFirst(m);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<PrintedDays> dayFirst(Matcher m) {
        LocalDate to = day(m.group(6), m.group(5), m.group(4));
        if (m.group(1) == null) {
            return Optional.of(new PrintedDays(to, to));
        }
        return Optional.of(
                new PrintedDays(day(or(m.group(3), m.group(6)), or(m.group(2), m.group(5)), m.group(1)), to));
    }

    private static Optional<PrintedDays> monthFirst(Matcher m) {
        String month = or(m.group(10), m.group(7));
        if (month == null) {
            return Optional.empty();
        }
        LocalDate to = day(m.group(12), month, m.group(11));
        if (m.group(7) == null) {
            return Optional.of(new PrintedDays(to, to));
        }
        return Optional.of(new PrintedDays(day(or(m.group(9), m.group(12)), m.group(7), m.group(8)), to));
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(
                Integer.parseInt(year), Month.valueOf(month.toUpperCase(Locale.ROOT)), Integer.parseInt(day));
    }

    private static String or(String printed, String otherwise) {
        return printed == null ? otherwise : printed;
    }
}
