package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.CATEGORY;

import org.shaotai.persistence.calendar.CalendarHistory;
import org.shaotai.persistence.calendar.DayOff;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.jooq.tables.records.CategoryRecord;

/** Reads the limits in force from the category table. */
public final class LimitTable {

    private LimitTable() {}

    /** The limits as they stand, in a calendar and its past. */
    public static Limits read(Database database, CalendarHistory calendars) {
        return database.read(
                sql ->
                        new Limits(
                                calendars,
                                sql.selectFrom(CATEGORY)
                                        .fetchMap(
                                                row -> new CategoryCode(row.getCode()),
                                                LimitTable::ofCategory)));
    }

    private static Limits.Default ofCategory(CategoryRecord row) {
        return new Limits.Default(
                new TimeLimit(
                        row.getLimitAmount(),
                        LimitUnit.valueOf(row.getLimitUnit()),
                        DayOff.valueOf(row.getDayOff())),
                Urgency.valueOf(row.getUrgency()));
    }
}
