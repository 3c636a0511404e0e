package org.shaotai.persistence.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shaotai.persistence.calendar.TestCalendar.ALL_YEAR;
import static org.shaotai.persistence.calendar.TestCalendar.SEASONAL;
import static org.shaotai.persistence.calendar.TestCalendar.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2024-09-27T16:30, 2024-09-29T11:30, WORK_HOUR, 240",
        "2024-09-27T16:30, 2024-09-29T11:30, EMERGENCY_HOUR, 2580",
        "2024-09-29T11:30, 2024-09-27T16:30, WORK_DAY, -240",
        "2024-10-01T08:00, 2024-10-07T20:00, WORK_HOUR, 0"
    })
    void time_between_is_counted_in_the_limits_own_minutes(
            String from, String to, LimitUnit unit, long minutes) {
        assertThat(ALL_YEAR.minutesBetween(at(from), at(to), unit)).isEqualTo(minutes);
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
        assertThat(ALL_YEAR.isAfterHours(at(at))).isEqualTo(isAfterHours);
    }

    @Test
    void a_year_without_a_table_is_not_known() {
        assertThat(ALL_YEAR.knows(2024)).isTrue();
        assertThat(ALL_YEAR.knows(2027)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T10:00, 1 WORK_DAY, true, 2026",
        "2025-12-31T10:00, 2 WORK_HOUR, false, ",
        "2025-12-31T16:30, 2 WORK_HOUR, true, 2026",
        "2025-12-20T10:00, 20 NATURAL_DAY, false, 2026",
        "2025-12-20T10:00, 20 NATURAL_DAY MOVES_ON, true, 2026",
        "2025-12-31T23:30, 1 EMERGENCY_HOUR, false, 2026",
        "2024-12-31T16:30, 2 WORK_HOUR, false, "
    })
    void a_due_time_that_counted_days_of_an_unknown_year_is_provisional(
            String from, String limit, boolean isProvisional, Integer year) {
        TimeLimit given = TimeLimit.parse(limit);
        Deadline deadline = ALL_YEAR.deadline(at(from), given);

        assertThat(deadline.at()).isEqualTo(ALL_YEAR.due(at(from), given));
        assertThat(deadline.isProvisional()).isEqualTo(isProvisional);
        assertThat(deadline.unknownYears()).isEqualTo(year == null ? List.of() : List.of(year));
        if (given.dayOff() == DayOff.STAYS) {
            assertThat(ALL_YEAR.isProvisional(at(from), deadline.at(), given.unit()))
                    .isEqualTo(isProvisional);
        }
    }

    @Test
    void sessions_follow_the_season_and_there_are_none_on_a_day_off() {
        assertThat(SEASONAL.sessionsOn(LocalDate.of(2024, 9, 30)).get(1))
                .hasToString("14:30-17:30");
        assertThat(SEASONAL.sessionsOn(LocalDate.of(2024, 10, 8)).get(1))
                .hasToString("14:00-17:00");
        assertThat(SEASONAL.sessionsOn(LocalDate.of(2024, 10, 1))).isEmpty();
        assertThat(SEASONAL.isAfterHours(at("2024-10-08T17:10"))).isTrue();
        assertThat(SEASONAL.isAfterHours(at("2024-09-30T17:10"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01-01..12-31=08:30-12:00,14:30-17:30 | ",
                "05-01..09-30=08:00-18:00 10-01..04-30=09:00-17:00 | ",
                "05-01..09-30=08:00-18:00 | refusal.calendar.noSeason 01-01",
                "05-01..09-30=08:00-18:00 09-30..04-30=09:00-17:00 |"
                        + " refusal.calendar.twoSeasons 09-30",
                "01-01..02-28=08:00-18:00 03-01..12-31=09:00-17:00 |"
                        + " refusal.calendar.noSeason 02-29"
            })
    void every_day_lies_in_one_season(String seasons, String fault) {
        List<Season> given = Stream.of(seasons.split(" ")).map(Season::parse).toList();

        assertThat(Seasons.fault(given).map(no -> no.key() + " " + no.args().get(0)))
                .isEqualTo(Optional.ofNullable(fault));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05-01..09-30",
                "05-01..09-31=08:30-12:00",
                "05-01..09-30=12:00-08:30",
                "05-01..09-30=08:30-12:00,11:00-17:30",
                "05-01..09-30="
            })
    void a_season_that_cannot_be_is_none(String season) {
        assertThatThrownBy(() -> Season.parse(season)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "5 WORK_DAY, 3 WORK_DAY",
        "1 WORK_DAY, 1 WORK_DAY",
        "5 WORK_HOUR, 2.5 WORK_HOUR",
        "7 NATURAL_DAY MOVES_ON, 4 NATURAL_DAY MOVES_ON"
    })
    void half_a_limit_is_half_of_it_in_whole_days(String whole, String half) {
        assertThat(TimeLimit.parse(whole).half()).isEqualTo(TimeLimit.parse(half));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 WORK_DAY",
                "100000 WORK_DAY",
                "1.5 WORK_DAY",
                "1 WORK_DAY MOVES_ON",
                "5",
                "x y"
            })
    void a_limit_that_cannot_be_counted_is_none(String limit) {
        assertThatThrownBy(() -> TimeLimit.parse(limit))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
