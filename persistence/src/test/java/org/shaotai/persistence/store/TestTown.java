package org.shaotai.persistence.store;

import static org.shaotai.persistence.jooq.Tables.REGION;
import static org.shaotai.persistence.jooq.Tables.UNIT;

import org.jooq.DSLContext;
import org.shaotai.persistence.matter.Place;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.UnitId;

/**
 * The smallest town a matter can live in: county 990100, township 990100100, one grid, a command
 * room and two units.
 */
public record TestTown(
        RegionId county, RegionId town, RegionId grid, UnitId room, UnitId urban, UnitId police) {

    /** Puts the town into a store. */
    public static TestTown in(Store store) {
        return store.database()
                .write(
                        sql -> {
                            RegionId county =
                                    region(sql, "990100", "COUNTY", null, null, null, "青岩县");
                            RegionId town =
                                    region(
                                            sql,
                                            "990100100",
                                            "TOWNSHIP",
                                            county,
                                            county,
                                            null,
                                            "青岩镇");
                            RegionId grid =
                                    region(
                                            sql,
                                            "990100100001001",
                                            "GRID",
                                            town,
                                            county,
                                            town,
                                            "东关一格");
                            return new TestTown(
                                    county,
                                    town,
                                    grid,
                                    unit(sql, "room", "指挥室", "COMMAND_ROOM", town),
                                    unit(sql, "urban", "城管局", "COMPETENT_DEPT", county),
                                    unit(sql, "police", "派出所", "POLICE_STATION", town));
                        });
    }

    /** Puts another township of the same county beside it, with a grid and a room of its own. */
    public TestTown neighbour(Store store, String code, String name) {
        return store.database()
                .write(
                        sql -> {
                            RegionId next =
                                    region(sql, code, "TOWNSHIP", county, county, null, name);
                            RegionId cell =
                                    region(
                                            sql,
                                            code + "001001",
                                            "GRID",
                                            next,
                                            county,
                                            next,
                                            name + "一格");
                            UnitId desk = unit(sql, code, name + "指挥室", "COMMAND_ROOM", next);
                            return new TestTown(county, next, cell, desk, urban, police);
                        });
    }

    /** A place in its grid. */
    public Place place() {
        return Place.inGrid(county, town, grid);
    }

    private static RegionId region(
            DSLContext sql,
            String code,
            String level,
            RegionId parent,
            RegionId county,
            RegionId town,
            String name) {
        return new RegionId(
                sql.insertInto(REGION)
                        .set(REGION.CODE, code)
                        .set(REGION.LEVEL, level)
                        .set(REGION.PARENT_ID, parent == null ? null : parent.value())
                        .set(REGION.COUNTY_ID, county == null ? null : county.value())
                        .set(REGION.TOWN_ID, town == null ? null : town.value())
                        .set(REGION.NAME, name)
                        .set(REGION.SHORT_NAME, name)
                        .returning(REGION.ID)
                        .fetchSingle()
                        .getId());
    }

    private static UnitId unit(
            DSLContext sql, String code, String name, String kind, RegionId region) {
        return new UnitId(
                sql.insertInto(UNIT)
                        .set(UNIT.CODE, code)
                        .set(UNIT.NAME, name)
                        .set(UNIT.SHORT_NAME, name)
                        .set(UNIT.KIND, kind)
                        .set(UNIT.REGION_ID, region.value())
                        .set(UNIT.DUTY_PHONE, "0990-100001")
                        .set(UNIT.IS_ACTIVE, true)
                        .returning(UNIT.ID)
                        .fetchSingle()
                        .getId());
    }
}
