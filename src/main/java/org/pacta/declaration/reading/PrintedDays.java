package org.pacta.declaration.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, or the days from the first to the last, as documents print them: {@code 30 June 2011}, {@code from 28 to 30
 * June 2011}, {@code November 16-17, 2023}, {@code 1st of July 2011}, {@code 2011-06-30}, {@code the Tenth Day of May
 * in the Year Two Thousand and Eighteen}. Days in figures only, such as 1/7/2011, mean different days to different
 * readers and are none.
 *
 * @param from first day
 * @param to last day, the same as {@code from} for a single day
 */
record PrintedDays(LocalDate from, LocalDate to) {
    /** The names of the months, to be tried one after the other. */
    static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    private static final String MONTH = "((?i:" + MONTHS + "))";
    private static final String TO = "\\s?(?:to|and|[-\u2010\u2011\u2013\u2014])\\s?";
    /** {@code 1}, {@code 1st}, {@code 1st day}. */
    private static final String DAY = "(\\d{1,2})(?:\\s?(?:st|nd|rd|th)\\b)?(?:\\s(?i:day))?";

    private static final String DAY_FIRST = "(?:" + DAY + "(?:,\\s\\d{1,2})*(?:\\s(?:of\\s)?" + MONTH
            + ")?(?:,?\\s(\\d{4}))?" + TO
            + "(?:the\\s)?)?" + DAY + "\\s(?:of\\s)?" + MONTH + "(?:,?\\s|,?\\sin\\sthe\\syear\\s)(\\d{4})";
    private static final String MONTH_FIRST =
            "(?:" + MONTH + "\\s" + DAY + "(?:,\\s(\\d{4}))?" + TO + ")?(?:" + MONTH + "\\s)?" + DAY + ",\\s(\\d{4})";
    private static final String ISO = "(\\d{4})-(\\d{2})-(\\d{2})";
    private static final String SPELLED = "((?:(?i:twenty|thirty)[-\\s])?\\p{L}{2,9}(?i:st|nd|rd|th)|" + DAY
            + ")\\s(?i:day)\\sof\\s" + MONTH
            + ",?\\s(?:(?:in\\s)?(?:the\\s)?(?i:year)\\s(?:of\\s)?)?((?:\\p{L}+[-\\s,]{1,2}){1,6}\\p{L}+)";

    /** The forms, each with the way to read it. */
    private static final List<Form> FORMS = List.of(
            new Form(DAY_FIRST, PrintedDays::dayFirst),
            new Form(MONTH_FIRST, PrintedDays::monthFirst),
            new Form(ISO, PrintedDays::iso),
            new Form(SPELLED, PrintedDays::spelled));

    /** What follows "from" or "on"; not anchored at its end. */
    static final String PRINTED = "(?:" + DAY_FIRST + "|" + MONTH_FIRST + "|" + ISO + "|" + SPELLED + ")";

    private static final int LONGEST = 60;
    private static final Pattern DAYS = Pattern.compile("(?<![\\p{L}\\d/.-])" + PRINTED + "(?![\\d/])");

    private record Form(Pattern pattern, Function<MatchResult, Optional<PrintedDays>> reading) {
        Form(String pattern, Function<MatchResult, Optional<PrintedDays>> reading) {
            this(Pattern.compile(pattern), reading);
        }

        Optional<PrintedDays> read(String printed) {
            Matcher matcher = pattern.matcher(printed);
            return matcher.matches() ? reading.apply(matcher.toMatchResult()) : Optional.empty();
        }
    }

    /** The first days printed in a text; empty if there are none or the calendar has no such day. */
    static Optional<PrintedDays> firstIn(String text) {
        Matcher matcher = DAYS.matcher(text);
        while (matcher.find()) {
            Optional<PrintedDays> days = read(matcher.group());
            if (days.isPresent()) {
                return days;
            }
        }
        return Optional.empty();
    }

    /** The last days printed in a text. */
    static Optional<PrintedDays> lastIn(String text) {
        return DAYS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(PrintedDays::read)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    static boolean isAllOf(String text) {
        return text.length() <= LONGEST && DAYS.matcher(text).matches();
    }

    boolean include(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static Optional<PrintedDays> read(String printed) {
        try {
            return FORMS.stream()
                    .map(form -> form.read(printed))
                    .flatMap(Optional::stream)
                    .filter(days -> !days.to().isBefore(days.from()))
                    .findFirst();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<PrintedDays> dayFirst(MatchResult m) {
        LocalDate to = day(m.group(6), m.group(5), m.group(4));
        if (m.group(1) == null) {
            return Optional.of(new PrintedDays(to, to));
        }
        return Optional.of(
                new PrintedDays(day(or(m.group(3), m.group(6)), or(m.group(2), m.group(5)), m.group(1)), to));
    }

    private static Optional<PrintedDays> monthFirst(MatchResult m) {
        String month = or(m.group(4), m.group(1));
        if (month == null) {
            return Optional.empty();
        }
        LocalDate to = day(m.group(6), month, m.group(5));
        if (m.group(1) == null) {
            return Optional.of(new PrintedDays(to, to));
        }
        return Optional.of(new PrintedDays(day(or(m.group(3), m.group(6)), m.group(1), m.group(2)), to));
    }

    private static Optional<PrintedDays> iso(MatchResult m) {
        return single(
                LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
    }

    private static Optional<PrintedDays> spelled(MatchResult m) {
        int day = m.group(2) == null ? NumberWords.ordinal(m.group(1)) : Integer.parseInt(m.group(2));
        int year = NumberWords.year(m.group(4));
        return day == 0 || year == 0 ? Optional.empty() : single(LocalDate.of(year, month(m.group(3)), day));
    }

    private static Optional<PrintedDays> single(LocalDate day) {
        return Optional.of(new PrintedDays(day, day));
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day));
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String or(@Nullable String printed, @Nullable String otherwise) {
        return printed == null ? otherwise : printed;
    }
}
