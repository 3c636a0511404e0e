package org.shaotai.persistence.calendar;

import java.time.Instant;
import org.shaotai.persistence.jooq.tables.records.CalendarDayRecord;
import org.shaotai.persistence.jooq.tables.records.CalendarSeasonRecord;

/** The calendar's rows as values. */
final class CalendarRows {

    /** The end of a line that is still in force. */
    static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    private CalendarRows() {}

    static CalendarDay day(CalendarDayRecord row) {
        return new CalendarDay(
                row.getCalendarDate(),
                DayKind.valueOf(row.getKind()),
                row.getName(),
                !row.getCountyCode().equals(CalendarStore.COUNTRY));
    }

    static Season season(CalendarSeasonRecord row) {
        return new Season(
                Season.day(row.getFirstDay()),
                Season.day(row.getLastDay()),
                Season.sessions(row.getSessions()));
    }
}
