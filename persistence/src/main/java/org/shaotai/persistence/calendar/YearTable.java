package org.shaotai.persistence.calendar;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a file says of one year.
 *
 * @param year which
 * @param days the days that are not simply their weekday
 */
record YearTable(int year, Map<LocalDate, CalendarDay> days) {

    /** Keeps the map from changing. */
    YearTable {
        days = Map.copyOf(days);
    }

    /**
     * Whether it is the whole notice of the year. A notice always names New Year and National Day;
     * a year of which only the first days are known, because they belong to a holiday that began
     * the year before, has no National Day.
     */
    boolean isPublished() {
        return isHoliday(LocalDate.of(year, 1, 1)) && isHoliday(LocalDate.of(year, 10, 1));
    }

    private boolean isHoliday(LocalDate day) {
        return days.containsKey(day) && days.get(day).kind() == DayKind.HOLIDAY;
    }
}
