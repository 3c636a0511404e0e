package org.shaotai.persistence.calendar;

import static org.shaotai.persistence.jooq.Tables.CALENDAR_DAY;

import java.time.ZoneId;
import org.shaotai.persistence.database.Database;

/** The work calendar of a store. Safe for all threads. */
public final class CalendarStore {

    private final Database database;

    /** The calendar of a database. */
    public CalendarStore(Database database) {
        this.database = database;
    }

    /** The calendar as it stands, for a room in a zone. */
    public WorkCalendar calendar(ZoneId zone) {
        return database.read(
                sql ->
                        new WorkCalendar(
                                zone,
                                WorkCalendar.DEFAULT_SESSIONS,
                                sql.selectFrom(CALENDAR_DAY)
                                        .fetchMap(
                                                CALENDAR_DAY.CALENDAR_DATE,
                                                row -> DayKind.valueOf(row.getKind()))));
    }
}
