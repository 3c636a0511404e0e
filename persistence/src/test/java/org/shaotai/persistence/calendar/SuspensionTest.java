package org.shaotai.persistence.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shaotai.persistence.calendar.TestCalendar.ALL_YEAR;
import static org.shaotai.persistence.calendar.TestCalendar.SEASONAL;
import static org.shaotai.persistence.calendar.TestCalendar.at;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A clock that is stopped and goes on with what was left (domain reference §3.0 T7). */
class SuspensionTest {

    private static Instant goneOn(String from, String limit, String stopped, String resumed) {
        TimeLimit whole = TimeLimit.parse(limit);
        Instant due = ALL_YEAR.due(at(from), whole);
        Remaining left = ALL_YEAR.remaining(due, whole.unit(), at(stopped));
        return ALL_YEAR.resume(at(resumed), left);
    }

    @ParameterizedTest
    @CsvSource({
        // within a day, over lunch, over night
        "2024-10-08T09:00, 4 WORK_HOUR, 2024-10-08T10:00, 2024-10-08T11:00, 2024-10-08T16:30",
        "2024-10-08T09:00, 4 WORK_HOUR, 2024-10-08T12:30, 2024-10-08T20:00, 2024-10-09T09:30",
        "2024-10-08T09:00, 2 EMERGENCY_HOUR, 2024-10-08T10:15, 2024-10-09T03:00,"
                + " 2024-10-09T03:45",
        // across a holiday and its make-up days
        "2024-09-27T16:30, 4 WORK_HOUR, 2024-09-29T10:00, 2024-10-05T09:00, 2024-10-08T10:00",
        "2024-09-27T16:30, 5 WORK_DAY, 2024-09-29T10:00, 2024-10-09T09:00, 2024-10-14T17:30",
        "2024-09-30T09:00, 3 WORK_DAY, 2024-10-03T09:00, 2024-10-08T09:00, 2024-10-11T17:30",
        "2024-09-30T09:00, 3 WORK_DAY, 2024-09-30T16:00, 2024-10-11T16:00, 2024-10-15T17:30",
        "2024-09-27T16:30, 7 NATURAL_DAY, 2024-09-30T09:00, 2024-10-08T09:00, 2024-10-12T23:59",
        "2024-09-27T16:30, 2 EMERGENCY_HOUR, 2024-09-27T17:00, 2024-10-08T09:00,"
                + " 2024-10-08T10:30",
        // over the end of the year
        "2024-12-30T09:00, 4 WORK_DAY, 2024-12-31T09:00, 2025-01-06T09:00, 2025-01-09T17:30",
        // on its last day: no less than was left, and no more than a day
        "2024-10-08T09:00, 1 WORK_DAY, 2024-10-09T10:00, 2024-10-15T09:00, 2024-10-15T17:30",
        "2024-10-08T09:00, 1 WORK_DAY, 2024-10-09T10:00, 2024-10-15T17:00, 2024-10-16T17:30",
        "2024-10-08T09:00, 1 WORK_DAY, 2024-10-09T10:00, 2024-10-19T10:00, 2024-10-21T17:30",
        "2024-10-08T09:00, 1 WORK_DAY, 2024-10-09T17:29, 2024-10-18T17:29, 2024-10-18T17:30",
        "2024-09-26T09:00, 1 WORK_DAY, 2024-09-27T09:00, 2024-09-30T19:00, 2024-10-08T17:30",
        "2024-09-26T09:00, 1 WORK_DAY, 2024-09-27T09:00, 2024-10-03T09:00, 2024-10-08T17:30",
        "2024-09-26T09:00, 1 NATURAL_DAY, 2024-09-27T09:00, 2024-10-04T12:00, 2024-10-04T23:59",
        "2024-09-26T09:00, 1 NATURAL_DAY, 2024-09-27T09:00, 2024-10-04T23:59, 2024-10-05T23:59",
        // stopped outside of sessions, gone on on a day off before a make-up day
        "2024-09-27T11:00, 2 WORK_HOUR, 2024-09-27T13:00, 2024-09-28T10:00, 2024-09-29T09:30",
        "2024-09-23T09:00, 4 WORK_DAY, 2024-09-24T10:00, 2024-09-27T09:00, 2024-10-08T17:30",
        // already late: as late afterwards as before, and never in time again
        "2024-10-08T09:00, 1 WORK_HOUR, 2024-10-08T11:00, 2024-10-10T16:00, 2024-10-10T15:00",
        "2024-10-08T09:00, 1 WORK_HOUR, 2024-10-08T11:00, 2024-10-10T09:00, 2024-10-09T17:00",
        "2024-10-08T09:00, 1 WORK_DAY, 2024-10-11T10:00, 2024-10-18T09:00, 2024-10-16T17:30",
        "2024-10-08T09:00, 1 NATURAL_DAY, 2024-10-11T10:00, 2024-10-18T09:00, 2024-10-16T23:59",
        "2024-10-08T09:00, 1 EMERGENCY_HOUR, 2024-10-08T10:10, 2024-10-18T09:00,"
                + " 2024-10-18T08:50",
        "2024-10-08T09:00, 1 WORK_DAY, 2024-10-09T17:30, 2024-10-15T09:00, 2024-10-14T17:30",
        "2024-10-08T09:00, 1 WORK_DAY, 2024-10-09T18:00, 2024-10-15T09:00, 2024-10-14T17:30",
        "2024-10-08T09:00, 1 WORK_DAY, 2024-10-09T18:00, 2024-10-15T18:00, 2024-10-15T17:30",
        "2024-10-17T09:00, 1 WORK_DAY, 2024-10-19T10:00, 2024-10-23T09:00, 2024-10-22T17:30",
        "2024-10-08T09:00, 1 WORK_DAY, 2024-10-09T18:00, 2024-10-13T10:00, 2024-10-12T17:30",
        "2024-10-08T09:00, 1 NATURAL_DAY, 2024-10-09T23:59, 2024-10-15T09:00, 2024-10-14T23:59",
        "2024-10-07T09:00, 3.5 WORK_HOUR, 2024-10-08T13:00, 2024-10-10T10:00, 2024-10-10T10:00"
    })
    void a_limit_goes_on_with_what_was_left(
            String from, String limit, String stopped, String resumed, String due) {
        assertThat(goneOn(from, limit, stopped, resumed)).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-27T16:30, 5 WORK_DAY, 2024-09-29T10:00, 2024-10-09T09:00, 2 WORK_DAY,"
                + " 2024-10-16T17:30",
        "2024-09-27T16:30, 4 WORK_HOUR, 2024-09-29T10:00, 2024-10-05T09:00, 2 WORK_HOUR,"
                + " 2024-10-08T12:00",
        "2024-09-27T16:30, 7 NATURAL_DAY, 2024-09-30T09:00, 2024-10-08T09:00, 3 NATURAL_DAY,"
                + " 2024-10-15T23:59",
        "2024-10-08T09:00, 2 EMERGENCY_HOUR, 2024-10-08T10:15, 2024-10-09T03:00,"
                + " 1 EMERGENCY_HOUR, 2024-10-09T04:45"
    })
    void an_extension_after_a_suspension_is_added_to_the_due_time_it_left(
            String from, String limit, String stopped, String resumed, String more, String due) {
        Instant before = goneOn(from, limit, stopped, resumed);
        assertThat(ALL_YEAR.due(before, TimeLimit.parse(more))).isEqualTo(at(due));
    }

    @Test
    void days_that_are_left_are_days_in_another_season_too() {
        Instant due = SEASONAL.due(at("2024-09-25T09:00"), TimeLimit.parse("3 WORK_DAY"));
        Remaining left = SEASONAL.remaining(due, LimitUnit.WORK_DAY, at("2024-09-26T09:00"));

        assertThat(left).isEqualTo(new Remaining(LimitUnit.WORK_DAY, 2, Duration.ZERO, false));
        assertThat(SEASONAL.resume(at("2024-10-08T09:00"), left)).isEqualTo(at("2024-10-10T17:00"));
    }

    @ParameterizedTest
    @EnumSource
    void stopping_and_going_on_at_once_changes_nothing(LimitUnit unit) {
        Random random = new Random(unit.ordinal());
        for (int i = 0; i < 3_000; i++) {
            Instant from = at("2024-03-01T00:00").plus(random.nextInt(400_000), ChronoUnit.MINUTES);
            Instant due = SEASONAL.due(from, TimeLimit.of(1 + random.nextInt(30), unit));
            Instant stopped = from.plus(random.nextInt(60_000), ChronoUnit.MINUTES);

            Remaining left = SEASONAL.remaining(due, unit, stopped);

            assertThat(SEASONAL.resume(stopped, left)).as(from + " " + stopped).isEqualTo(due);
        }
    }

    @ParameterizedTest
    @EnumSource
    void going_on_later_never_ends_earlier_and_never_makes_up_for_a_delay(LimitUnit unit) {
        Random random = new Random(unit.ordinal());
        for (int i = 0; i < 3_000; i++) {
            Instant from = at("2024-03-01T00:00").plus(random.nextInt(400_000), ChronoUnit.MINUTES);
            Instant due = SEASONAL.due(from, TimeLimit.of(1 + random.nextInt(30), unit));
            Instant stopped = from.plus(random.nextInt(30_000), ChronoUnit.MINUTES);
            Instant resumed = stopped.plus(random.nextInt(90_000), ChronoUnit.MINUTES);
            Remaining left = SEASONAL.remaining(due, unit, stopped);
            Instant later = resumed.plus(random.nextInt(5_000), ChronoUnit.MINUTES);

            assertThat(SEASONAL.resume(resumed, left)).isAfterOrEqualTo(due);
            assertThat(SEASONAL.resume(later, left))
                    .isAfterOrEqualTo(SEASONAL.resume(resumed, left));
            boolean isLate = !resumed.isBefore(SEASONAL.resume(resumed, left));
            assertThat(isLate).as(from + " " + stopped).isEqualTo(!stopped.isBefore(due));
        }
    }
}
