package org.shaotai.persistence.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shaotai.persistence.calendar.TestCalendar.ALL_YEAR;
import static org.shaotai.persistence.calendar.TestCalendar.SEASONAL;
import static org.shaotai.persistence.calendar.TestCalendar.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When limits end, to the minute: the golden table of the domain reference and its neighbours. */
class DueTimeTest {

    @ParameterizedTest
    @CsvSource({
        // the golden table of the domain reference
        "2024-09-27T16:30, 5 WORK_DAY, 2024-10-10T17:30",
        "2024-09-27T16:30, 4 WORK_HOUR, 2024-09-29T11:30",
        "2024-10-01T23:50, 2 EMERGENCY_HOUR, 2024-10-02T01:50",
        "2024-09-28T10:00, 1 WORK_DAY, 2024-09-29T17:30",
        "2024-09-27T16:30, 7 NATURAL_DAY, 2024-10-04T23:59",
        // emergency hours run round the clock
        "2024-09-30T17:30, 1 EMERGENCY_HOUR, 2024-09-30T18:30",
        "2024-10-03T12:00, 24 EMERGENCY_HOUR, 2024-10-04T12:00",
        "2024-09-29T12:10, 0.5 EMERGENCY_HOUR, 2024-09-29T12:40",
        "2024-12-31T23:30, 1 EMERGENCY_HOUR, 2025-01-01T00:30",
        "2024-10-12T23:59, 0.1 EMERGENCY_HOUR, 2024-10-13T00:05",
        "2024-02-28T20:00, 28 EMERGENCY_HOUR, 2024-03-01T00:00",
        "2025-01-27T18:00, 2 EMERGENCY_HOUR, 2025-01-27T20:00",
        // work hours: begin and end of a session
        "2024-10-08T08:30, 3.5 WORK_HOUR, 2024-10-08T12:00",
        "2024-10-08T08:30, 3.6 WORK_HOUR, 2024-10-08T14:36",
        "2024-10-08T08:29, 0.5 WORK_HOUR, 2024-10-08T09:00",
        "2024-10-08T12:00, 0.5 WORK_HOUR, 2024-10-08T15:00",
        "2024-10-08T11:59, 0.1 WORK_HOUR, 2024-10-08T14:35",
        "2024-10-08T14:30, 3 WORK_HOUR, 2024-10-08T17:30",
        "2024-10-08T17:30, 3.5 WORK_HOUR, 2024-10-09T12:00",
        "2024-10-08T17:29, 0.5 WORK_HOUR, 2024-10-09T08:59",
        "2024-10-08T08:30, 6.5 WORK_HOUR, 2024-10-08T17:30",
        "2024-10-08T08:30, 13 WORK_HOUR, 2024-10-09T17:30",
        // work hours: lunch, night, early morning
        "2024-10-08T12:30, 1 WORK_HOUR, 2024-10-08T15:30",
        "2024-10-08T14:29, 0.5 WORK_HOUR, 2024-10-08T15:00",
        "2024-10-08T11:30, 1 WORK_HOUR, 2024-10-08T15:00",
        "2024-10-08T22:00, 1 WORK_HOUR, 2024-10-09T09:30",
        "2024-10-09T00:00, 1 WORK_HOUR, 2024-10-09T09:30",
        "2024-10-09T05:15, 4 WORK_HOUR, 2024-10-09T15:00",
        "2024-10-08T17:00, 1 WORK_HOUR, 2024-10-09T09:00",
        // work hours: weekend, holiday, make-up day, year end
        "2024-10-11T17:00, 1 WORK_HOUR, 2024-10-12T09:00",
        "2024-10-12T16:30, 2 WORK_HOUR, 2024-10-14T09:30",
        "2024-10-18T17:00, 1 WORK_HOUR, 2024-10-21T09:00",
        "2024-10-19T10:00, 4 WORK_HOUR, 2024-10-21T15:00",
        "2024-09-30T17:00, 1 WORK_HOUR, 2024-10-08T09:00",
        "2024-10-01T09:00, 0.5 WORK_HOUR, 2024-10-08T09:00",
        "2024-10-07T23:59, 3.5 WORK_HOUR, 2024-10-08T12:00",
        "2024-09-28T23:00, 6.5 WORK_HOUR, 2024-09-29T17:30",
        "2024-12-31T16:30, 2 WORK_HOUR, 2025-01-02T09:30",
        "2025-01-01T12:00, 1 WORK_HOUR, 2025-01-02T09:30",
        "2025-01-27T15:30, 4 WORK_HOUR, 2025-02-05T10:30",
        "2024-09-27T08:30, 40 WORK_HOUR, 2024-10-11T09:30",
        "2024-12-20T08:30, 65 WORK_HOUR, 2025-01-03T17:30",
        // work days: the day of dispatch is day 0, at whatever hour
        "2024-10-08T00:00, 1 WORK_DAY, 2024-10-09T17:30",
        "2024-10-08T08:30, 1 WORK_DAY, 2024-10-09T17:30",
        "2024-10-08T17:30, 1 WORK_DAY, 2024-10-09T17:30",
        "2024-10-08T23:59, 1 WORK_DAY, 2024-10-09T17:30",
        "2024-10-08T12:30, 2 WORK_DAY, 2024-10-10T17:30",
        // work days: weekend, holiday, make-up day, year end
        "2024-10-11T09:00, 1 WORK_DAY, 2024-10-12T17:30",
        "2024-10-12T17:29, 1 WORK_DAY, 2024-10-14T17:30",
        "2024-10-18T09:00, 1 WORK_DAY, 2024-10-21T17:30",
        "2024-10-19T09:00, 1 WORK_DAY, 2024-10-21T17:30",
        "2024-10-20T23:00, 5 WORK_DAY, 2024-10-25T17:30",
        "2024-09-30T10:00, 1 WORK_DAY, 2024-10-08T17:30",
        "2024-10-04T10:00, 2 WORK_DAY, 2024-10-09T17:30",
        "2024-09-28T10:00, 2 WORK_DAY, 2024-09-30T17:30",
        "2024-09-29T10:00, 2 WORK_DAY, 2024-10-08T17:30",
        "2024-04-26T15:00, 3 WORK_DAY, 2024-04-30T17:30",
        "2024-05-06T15:00, 5 WORK_DAY, 2024-05-11T17:30",
        "2024-12-31T15:00, 1 WORK_DAY, 2025-01-02T17:30",
        "2024-12-30T15:00, 5 WORK_DAY, 2025-01-07T17:30",
        "2025-01-24T15:00, 2 WORK_DAY, 2025-01-27T17:30",
        "2025-01-27T15:00, 4 WORK_DAY, 2025-02-08T17:30",
        "2024-09-09T09:00, 20 WORK_DAY, 2024-10-11T17:30",
        "2024-01-02T09:00, 250 WORK_DAY, 2024-12-23T17:30",
        // natural days: also on a day off, unless the category moves them on
        "2024-10-08T09:00, 1 NATURAL_DAY, 2024-10-09T23:59",
        "2024-10-08T23:59, 1 NATURAL_DAY, 2024-10-09T23:59",
        "2024-09-27T16:30, 7 NATURAL_DAY MOVES_ON, 2024-10-08T23:59",
        "2024-10-08T09:00, 7 NATURAL_DAY MOVES_ON, 2024-10-15T23:59",
        "2024-10-11T09:00, 1 NATURAL_DAY MOVES_ON, 2024-10-12T23:59",
        "2024-10-12T09:00, 1 NATURAL_DAY MOVES_ON, 2024-10-14T23:59",
        "2024-09-22T09:00, 7 NATURAL_DAY MOVES_ON, 2024-09-29T23:59",
        "2024-09-21T09:00, 7 NATURAL_DAY MOVES_ON, 2024-09-29T23:59",
        "2024-12-25T09:00, 7 NATURAL_DAY MOVES_ON, 2025-01-02T23:59",
        "2024-12-25T09:00, 7 NATURAL_DAY, 2025-01-01T23:59",
        "2025-01-27T09:00, 1 NATURAL_DAY MOVES_ON, 2025-02-05T23:59",
        "2024-02-22T09:00, 7 NATURAL_DAY, 2024-02-29T23:59",
        "2024-10-30T09:00, 15 NATURAL_DAY, 2024-11-14T23:59"
    })
    void a_limit_ends_at(String from, String limit, String due) {
        assertThat(ALL_YEAR.due(at(from), TimeLimit.parse(limit))).isEqualTo(at(due));
    }

    /** Summer ends on 30 September and begins on 1 May: half an hour later in the afternoon. */
    @ParameterizedTest
    @CsvSource({
        "2024-09-30T16:30, 2 WORK_HOUR, 2024-10-08T09:30",
        "2024-09-30T16:30, 1 WORK_DAY, 2024-10-08T17:00",
        "2024-09-29T16:30, 1 WORK_DAY, 2024-09-30T17:30",
        "2024-10-08T13:30, 1 WORK_HOUR, 2024-10-08T15:00",
        "2024-10-08T14:00, 3 WORK_HOUR, 2024-10-08T17:00",
        "2024-10-08T17:00, 1 WORK_HOUR, 2024-10-09T09:30",
        "2024-04-30T16:30, 1 WORK_HOUR, 2024-05-06T09:00",
        "2024-05-06T13:30, 1 WORK_HOUR, 2024-05-06T15:30",
        "2024-04-29T17:10, 1 WORK_DAY, 2024-04-30T17:00",
        "2024-04-30T10:00, 1 WORK_DAY, 2024-05-06T17:30",
        "2024-12-31T16:30, 1 WORK_HOUR, 2025-01-02T09:00",
        "2024-04-30T08:30, 13 WORK_HOUR, 2024-05-06T17:30"
    })
    void a_limit_that_runs_into_another_season_ends_at(String from, String limit, String due) {
        assertThat(SEASONAL.due(at(from), TimeLimit.parse(limit))).isEqualTo(at(due));
    }

    /** Counts minute by minute what the calendar looks up. */
    @Test
    void work_hours_are_what_a_walk_from_minute_to_minute_finds() {
        Random random = new Random(20261009);
        for (int i = 0; i < 300; i++) {
            Instant from = moment(random);
            int minutes = 1 + random.nextInt(3_000);
            Instant due = SEASONAL.due(from, minutes(minutes));

            assertThat(walked(from, due)).as(from + " + " + minutes).isEqualTo(minutes);
            assertThat(walked(from, due.minus(1, ChronoUnit.MINUTES))).isEqualTo(minutes - 1L);
            assertThat(SEASONAL.minutesBetween(from, due, LimitUnit.WORK_HOUR)).isEqualTo(minutes);
        }
    }

    private static long walked(Instant from, Instant to) {
        long minutes = 0;
        for (Instant at = from; at.isBefore(to); at = at.plus(1, ChronoUnit.MINUTES)) {
            LocalDateTime local = LocalDateTime.ofInstant(at, TestCalendar.ZONE);
            minutes += isWorking(local) ? 1 : 0;
        }
        return minutes;
    }

    private static boolean isWorking(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        LocalDate day = at.toLocalDate();
        return SEASONAL.isWorkday(day)
                && SEASONAL.seasons().on(day).stream()
                        .anyMatch(s -> !time.isBefore(s.start()) && time.isBefore(s.end()));
    }

    @ParameterizedTest
    @EnumSource
    void who_starts_later_or_gets_more_never_ends_earlier(LimitUnit unit) {
        Random random = new Random(unit.ordinal());
        for (int i = 0; i < 2_000; i++) {
            Instant from = moment(random);
            Instant later = from.plus(random.nextInt(20_000), ChronoUnit.MINUTES);
            int amount = 1 + random.nextInt(40);
            Instant due = SEASONAL.due(from, TimeLimit.of(amount, unit));

            assertThat(due).isAfter(from);
            assertThat(SEASONAL.due(later, TimeLimit.of(amount, unit))).isAfterOrEqualTo(due);
            assertThat(SEASONAL.due(from, TimeLimit.of(amount + 1L, unit))).isAfter(due);
        }
    }

    private static TimeLimit minutes(int minutes) {
        return new TimeLimit(TimeLimit.ofMinutes(minutes).amount(), LimitUnit.WORK_HOUR);
    }

    /** Some minute of 2024, any hour of the day. */
    private static Instant moment(Random random) {
        return at("2024-01-01T00:00").plus(random.nextInt(366 * 24 * 60), ChronoUnit.MINUTES);
    }
}
