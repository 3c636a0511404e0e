package org.shaotai.persistence.region;

import static org.shaotai.persistence.jooq.Tables.REGION;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.shaotai.persistence.jooq.tables.records.RegionRecord;

/**
 * Turns a {@link Region} into its row and back. The row names true ancestors only; the value counts
 * a township as its own.
 */
final class RegionRows {
    private RegionRows() {}

    static List<Region> list(DSLContext sql, Condition which) {
        return sql.selectFrom(REGION).where(which).orderBy(REGION.CODE).fetch(RegionRows::region);
    }

    static Optional<Region> one(DSLContext sql, Condition which) {
        return sql.selectFrom(REGION).where(which).fetchOptional(RegionRows::region);
    }

    /** Writes a region below its parent; an absent parent puts it at the top. */
    static Region add(
            DSLContext sql,
            Optional<Region> parent,
            String code,
            RegionLevel level,
            String name,
            String shortName) {
        return sql.insertInto(REGION)
                .set(REGION.CODE, code)
                .set(REGION.LEVEL, level.name())
                .set(REGION.PARENT_ID, value(parent.map(Region::id)))
                .set(REGION.COUNTY_ID, value(parent.flatMap(Region::county)))
                .set(REGION.TOWN_ID, value(parent.flatMap(Region::town)))
                .set(REGION.NAME, name)
                .set(REGION.SHORT_NAME, shortName)
                .returning()
                .fetchSingle(RegionRows::region);
    }

    private static Region region(RegionRecord row) {
        RegionId id = new RegionId(row.getId());
        RegionLevel level = RegionLevel.valueOf(row.getLevel());
        return new Region(
                id,
                row.getCode(),
                level,
                id(row.getParentId()),
                level == RegionLevel.COUNTY ? Optional.of(id) : id(row.getCountyId()),
                level == RegionLevel.TOWNSHIP ? Optional.of(id) : id(row.getTownId()),
                row.getName(),
                row.getShortName());
    }

    private static Optional<RegionId> id(Long value) {
        return Optional.ofNullable(value).map(RegionId::new);
    }

    private static Long value(Optional<RegionId> id) {
        return id.map(RegionId::value).orElse(null);
    }
}
