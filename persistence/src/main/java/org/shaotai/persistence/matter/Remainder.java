package org.shaotai.persistence.matter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;

/**
 * What was left of a limit when it came to a stand (domain reference §3.0 T7), counted in the
 * limit's own unit: minutes of an hour's limit, days of a day's limit. A limit that had run out
 * runs out again at once.
 *
 * @param dueAt when it would have ended
 * @param unit what it counts
 * @param stoppedAt when it came to a stand
 */
record Remainder(Instant dueAt, LimitUnit unit, Instant stoppedAt) {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** When it ends after it began to run again at a moment. */
    Instant endAfter(Instant resumedAt, WorkCalendar calendar) {
        if (!dueAt.isAfter(stoppedAt)) {
            return resumedAt;
        }
        return switch (unit) {
            case EMERGENCY_HOUR -> resumedAt.plus(Duration.between(stoppedAt, dueAt));
            case WORK_HOUR -> afterMinutes(resumedAt, calendar);
            case WORK_DAY, NATURAL_DAY -> afterDays(resumedAt, calendar);
        };
    }

    private Instant afterMinutes(Instant resumedAt, WorkCalendar calendar) {
        long minutes = calendar.minutesBetween(stoppedAt, dueAt, unit);
        return minutes < 1
                ? resumedAt
                : calendar.due(
                        resumedAt,
                        new TimeLimit(
                                BigDecimal.valueOf(minutes).divide(SIXTY, 6, RoundingMode.HALF_UP),
                                unit));
    }

    private Instant afterDays(Instant resumedAt, WorkCalendar calendar) {
        long days = daysLeft(calendar);
        if (days > 0) {
            return calendar.due(resumedAt, TimeLimit.of(days, unit));
        }
        // It was due on the very day: it ends with the day on which it runs on, or with the next
        // one that has not ended yet.
        TimeLimit one = TimeLimit.of(1, unit);
        Instant sameDay = calendar.due(resumedAt.minus(1, ChronoUnit.DAYS), one);
        return sameDay.isAfter(resumedAt) ? sameDay : calendar.due(resumedAt, one);
    }

    private long daysLeft(WorkCalendar calendar) {
        LocalDate from = LocalDate.ofInstant(stoppedAt, calendar.zone());
        LocalDate to = LocalDate.ofInstant(dueAt, calendar.zone());
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> unit == LimitUnit.NATURAL_DAY || calendar.isWorkday(day))
                .count();
    }
}
