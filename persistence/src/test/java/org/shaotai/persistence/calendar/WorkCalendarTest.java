package org.shaotai.persistence.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkCalendar CALENDAR =
            new WorkCalendar(ZONE, WorkCalendar.DEFAULT_SESSIONS, nationalDay2024());

    private static Map<LocalDate, DayKind> nationalDay2024() {
        Map<LocalDate, DayKind> days = new HashMap<>();
        for (int day = 1; day <= 7; day++) {
            days.put(LocalDate.of(2024, 10, day), DayKind.HOLIDAY);
        }
        days.put(LocalDate.of(2024, 9, 29), DayKind.ADJUSTED_WORKDAY);
        days.put(LocalDate.of(2024, 10, 12), DayKind.ADJUSTED_WORKDAY);
        return days;
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-27T16:30, 5 WORK_DAY, 2024-10-10T17:30",
        "2024-09-27T16:30, 4 WORK_HOUR, 2024-09-29T11:30",
        "2024-10-01T23:50, 2 EMERGENCY_HOUR, 2024-10-02T01:50",
        "2024-09-28T10:00, 1 WORK_DAY, 2024-09-29T17:30",
        "2024-09-27T16:30, 7 NATURAL_DAY, 2024-10-04T23:59",
        "2024-10-08T08:30, 6.5 WORK_HOUR, 2024-10-08T17:30",
        "2024-10-08T12:30, 1 WORK_HOUR, 2024-10-08T15:30",
        "2024-10-11T17:30, 0.5 WORK_HOUR, 2024-10-12T09:00",
        "2024-10-12T17:29, 1 WORK_DAY, 2024-10-14T17:30"
    })
    void a_limit_ends_as_the_golden_table_says(String from, String limit, String due) {
        assertThat(CALENDAR.due(at(from), TimeLimit.parse(limit))).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-27T16:30, 2024-09-29T11:30, WORK_HOUR, 240",
        "2024-09-27T16:30, 2024-09-29T11:30, EMERGENCY_HOUR, 2580",
        "2024-09-29T11:30, 2024-09-27T16:30, WORK_DAY, -240",
        "2024-10-01T08:00, 2024-10-07T20:00, WORK_HOUR, 0"
    })
    void time_between_is_counted_in_the_limits_own_minutes(
            String from, String to, LimitUnit unit, long minutes) {
        assertThat(CALENDAR.minutesBetween(at(from), at(to), unit)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, GREEN", "31, 100, GREEN", "30, 100, YELLOW", "11, 100, YELLOW",
                "10, 100, ORANGE",
        "1, 100, ORANGE", "0, 100, RED", "301, 1000, GREEN", "300, 1000, YELLOW",
                "151, 1000, YELLOW",
        "150, 1000, ORANGE", "-5, 1000, RED"
    })
    void a_lamp_goes_by_the_share_left_and_short_limits_by_minutes(
            long left, long whole, Lamp lamp) {
        assertThat(Lamp.of(left, whole)).isEqualTo(lamp);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-29T10:00, false",
        "2024-09-29T20:00, true",
        "2024-09-28T10:00, true",
        "2024-10-08T08:29, true",
        "2024-10-08T08:30, false",
        "2024-10-08T17:30, true",
        "2024-10-08T13:00, false"
    })
    void after_hours_follow_the_make_up_days(String at, boolean isAfterHours) {
        assertThat(CALENDAR.isAfterHours(at(at))).isEqualTo(isAfterHours);
    }

    @Test
    void a_year_without_a_table_is_not_known() {
        assertThat(CALENDAR.knows(2024)).isTrue();
        assertThat(CALENDAR.knows(2027)).isFalse();
    }
}
