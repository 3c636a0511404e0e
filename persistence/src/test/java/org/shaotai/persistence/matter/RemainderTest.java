package org.shaotai.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.persistence.calendar.DayKind;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.WorkCalendar;

class RemainderTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** 2024: holidays 10-01 to 10-07, make-up working days 09-29 and 10-12. */
    private static WorkCalendar calendar() {
        Map<LocalDate, DayKind> days = new HashMap<>();
        LocalDate.of(2024, 10, 1)
                .datesUntil(LocalDate.of(2024, 10, 8))
                .forEach(day -> days.put(day, DayKind.HOLIDAY));
        days.put(LocalDate.of(2024, 9, 29), DayKind.ADJUSTED_WORKDAY);
        days.put(LocalDate.of(2024, 10, 12), DayKind.ADJUSTED_WORKDAY);
        return new WorkCalendar(ZONE, WorkCalendar.DEFAULT_SESSIONS, days);
    }

    @ParameterizedTest
    @CsvSource({
        // three working days left, across a holiday, a make-up day, a weekend
        "WORK_DAY, 2024-09-27T17:30, 2024-09-24T10:00, 2024-10-08T09:00, 2024-10-11T17:30",
        "WORK_DAY, 2024-09-27T17:30, 2024-09-24T10:00, 2024-09-27T09:00, 2024-10-08T17:30",
        "WORK_DAY, 2024-10-10T17:30, 2024-09-30T10:00, 2024-10-10T09:00, 2024-10-14T17:30",
        // due on the day it stopped: it ends with the day it runs on, or the next working one
        "WORK_DAY, 2024-09-27T17:30, 2024-09-27T09:00, 2024-09-30T09:00, 2024-09-30T17:30",
        "WORK_DAY, 2024-09-27T17:30, 2024-09-27T09:00, 2024-09-30T19:00, 2024-10-08T17:30",
        "WORK_DAY, 2024-09-27T17:30, 2024-09-27T09:00, 2024-10-03T09:00, 2024-10-08T17:30",
        "NATURAL_DAY, 2024-09-30T23:59, 2024-09-27T09:00, 2024-10-04T12:00, 2024-10-07T23:59",
        "NATURAL_DAY, 2024-09-27T23:59, 2024-09-27T09:00, 2024-10-04T12:00, 2024-10-04T23:59",
        // hours run on to the minute, over night and holiday
        "WORK_HOUR, 2024-09-27T15:30, 2024-09-27T11:00, 2024-09-30T16:30, 2024-10-08T09:30",
        "WORK_HOUR, 2024-09-27T15:30, 2024-09-27T13:00, 2024-09-28T10:00, 2024-09-29T09:30",
        "EMERGENCY_HOUR, 2024-10-01T01:50, 2024-09-30T23:50, 2024-10-03T06:00, 2024-10-03T08:00",
        // what had run out runs out again at once
        "WORK_DAY, 2024-09-26T17:30, 2024-09-27T09:00, 2024-10-08T09:00, 2024-10-08T09:00",
        "EMERGENCY_HOUR, 2024-09-27T09:00, 2024-09-27T09:00, 2024-10-08T09:00, 2024-10-08T09:00"
    })
    void the_rest_of_a_limit_runs_on_in_its_own_unit(
            LimitUnit unit, String due, String stopped, String resumed, String end) {
        assertThat(new Remainder(at(due), unit, at(stopped)).endAfter(at(resumed), calendar()))
                .isEqualTo(at(end));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
