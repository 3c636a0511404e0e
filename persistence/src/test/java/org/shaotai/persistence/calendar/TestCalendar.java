package org.shaotai.persistence.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Two years of a small table, enough for every kind of day, in Shanghai. */
final class TestCalendar {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** 08:30-12:00 and 14:30-17:30 all year. */
    static final WorkCalendar ALL_YEAR =
            new WorkCalendar(
                    ZONE,
                    Seasons.allYear(WorkCalendar.DEFAULT_SESSIONS),
                    days(),
                    Set.of(2024, 2025));

    /** The same, but from October to April the afternoon is half an hour earlier. */
    static final WorkCalendar SEASONAL =
            new WorkCalendar(
                    ZONE,
                    new Seasons(
                            List.of(
                                    Season.parse("05-01..09-30=08:30-12:00,14:30-17:30"),
                                    Season.parse("10-01..04-30=08:30-12:00,14:00-17:00"))),
                    days(),
                    Set.of(2024, 2025));

    private TestCalendar() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static Map<LocalDate, DayKind> days() {
        Map<LocalDate, DayKind> days = new HashMap<>();
        holidays(days, "2024-05-01", "2024-05-05");
        holidays(days, "2024-10-01", "2024-10-07");
        holidays(days, "2025-01-01", "2025-01-01");
        holidays(days, "2025-01-28", "2025-02-04");
        Stream.of(
                        "2024-04-28",
                        "2024-05-11",
                        "2024-09-29",
                        "2024-10-12",
                        "2025-01-26",
                        "2025-02-08")
                .forEach(day -> days.put(LocalDate.parse(day), DayKind.ADJUSTED_WORKDAY));
        return days;
    }

    private static void holidays(Map<LocalDate, DayKind> days, String first, String last) {
        LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .forEach(day -> days.put(day, DayKind.HOLIDAY));
    }
}
