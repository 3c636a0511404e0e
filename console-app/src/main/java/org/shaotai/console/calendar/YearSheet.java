package org.shaotai.console.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shaotai.persistence.calendar.CalendarDay;

/**
 * A year as the store has it.
 *
 * @param year which
 * @param isKnown whether its table is published
 * @param since from when the version that is shown is in force
 * @param days the days that are not simply their weekday
 * @param seasons the hours of the year, one season a line
 */
record YearSheet(
        int year,
        boolean isKnown,
        Instant since,
        Map<LocalDate, CalendarDay> days,
        List<String> seasons) {

    static final YearSheet EMPTY = new YearSheet(0, true, Instant.EPOCH, Map.of(), List.of());
}
