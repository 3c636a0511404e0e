package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.CATEGORY;

import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.database.Database;

/** Reads the limits in force from the category table. */
public final class LimitTable {

    private LimitTable() {}

    /** The limits as they stand, in a calendar. */
    public static Limits read(Database database, WorkCalendar calendar) {
        return database.read(
                sql ->
                        new Limits(
                                calendar,
                                sql.selectFrom(CATEGORY)
                                        .fetchMap(
                                                row -> new CategoryCode(row.getCode()),
                                                row ->
                                                        new Limits.Default(
                                                                new TimeLimit(
                                                                        row.getLimitAmount(),
                                                                        LimitUnit.valueOf(
                                                                                row
                                                                                        .getLimitUnit())),
                                                                Urgency.valueOf(
                                                                        row.getUrgency())))));
    }
}
