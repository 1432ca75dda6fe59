package org.pacta.followup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.pacta.commitment.ReportingRound;

/**
 * When a round's timers fire, each at the start of the day in UTC.
 *
 * @param remindOn the focal point is reminded; never on the day the round opens
 * @param overdueOn the day after the due date
 * @param longOverdueOn managers are told
 */
record RoundDates(Date remindOn, Date overdueOn, Date longOverdueOn) {

    static RoundDates of(ReportingRound round, Routing routing) {
        LocalDate dueOn = round.dueOn();
        LocalDate reminder = dueOn.minusDays(routing.remindDaysBefore());
        LocalDate earliest = round.openedOn().plusDays(1);
        return new RoundDates(
                startOf(reminder.isBefore(earliest) ? earliest : reminder),
                startOf(dueOn.plusDays(1)),
                startOf(dueOn.plusDays(1).plusDays(routing.escalateDaysAfter())));
    }

    /** When the round after one that was just approved opens: in time for its due date, today at the earliest. */
    static Date nextRound(LocalDate nextDueOn, Routing routing, LocalDate today) {
        LocalDate opening = nextDueOn.minusDays(routing.daysToReport());
        return startOf(opening.isBefore(today) ? today : opening);
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
