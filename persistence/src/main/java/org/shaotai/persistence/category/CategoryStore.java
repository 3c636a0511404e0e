package org.shaotai.persistence.category;

import static org.shaotai.persistence.jooq.Tables.CATEGORY;
import static org.shaotai.persistence.jooq.Tables.CATEGORY_MAJOR;

import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.calendar.DayOff;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.jooq.tables.records.CategoryRecord;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;

/** The taxonomy of a store. Safe for all threads. */
public final class CategoryStore {
    private final Database database;

    /** The taxonomy of a database. */
    public CategoryStore(Database database) {
        this.database = database;
    }

    /** All categories by code. */
    public List<Category> all() {
        return database.read(
                sql ->
                        sql.selectFrom(CATEGORY)
                                .orderBy(CATEGORY.CODE)
                                .fetch(CategoryStore::category));
    }

    /** The category with a code. */
    public Optional<Category> byCode(CategoryCode code) {
        return database.read(
                sql ->
                        sql.selectFrom(CATEGORY)
                                .where(CATEGORY.CODE.eq(code.value()))
                                .fetchOptional(CategoryStore::category));
    }

    /** All majors by code. */
    public List<Major> majors() {
        return database.read(
                sql ->
                        sql.selectFrom(CATEGORY_MAJOR)
                                .orderBy(CATEGORY_MAJOR.CODE)
                                .fetch(
                                        row ->
                                                new Major(
                                                        row.getCode(),
                                                        row.getNameZh(),
                                                        row.getNameEn())));
    }

    private static Category category(CategoryRecord row) {
        return new Category(
                new CategoryCode(row.getCode()),
                row.getNameZh(),
                row.getNameEn(),
                Urgency.valueOf(row.getUrgency()),
                new TimeLimit(
                        row.getLimitAmount(),
                        LimitUnit.valueOf(row.getLimitUnit()),
                        DayOff.valueOf(row.getDayOff())),
                Risk.valueOf(row.getRisk()),
                row.getSelfHandle(),
                row.getIsRestricted(),
                row.getUsualLead());
    }
}
