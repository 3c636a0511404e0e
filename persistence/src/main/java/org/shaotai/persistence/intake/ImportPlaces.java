package org.shaotai.persistence.intake;

import static org.shaotai.persistence.jooq.Tables.REGION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.jooq.tables.records.RegionRecord;
import org.shaotai.persistence.matter.Place;
import org.shaotai.persistence.matter.PlaceStatus;
import org.shaotai.persistence.region.FoundPlace;
import org.shaotai.persistence.region.PlaceFinder;
import org.shaotai.persistence.region.RegionId;

/**
 * Gives each row of an import its place: the grid under its point, otherwise the home town's
 * "unknown place".
 */
final class ImportPlaces {

    private final DSLContext sql;
    private final PlaceFinder finder;
    private final Place home;
    private final Map<RegionId, RegionRecord> grids = new HashMap<>();

    private ImportPlaces(DSLContext sql, PlaceFinder finder, Place home) {
        this.sql = sql;
        this.finder = finder;
        this.home = home;
    }

    /**
     * The places of a store.
     *
     * @param finder finds the grids, and nothing but grids, under a point
     * @param homeTown the code of the township whose room this is; when empty the only township
     *     there is
     * @return empty when it is not known which township counts what lies in no grid
     */
    static Optional<ImportPlaces> of(
            DSLContext sql, PlaceFinder finder, Optional<String> homeTown) {
        List<RegionRecord> towns =
                sql.selectFrom(REGION)
                        .where(REGION.LEVEL.eq("TOWNSHIP"))
                        .and(homeTown.map(REGION.CODE::eq).orElse(REGION.CODE.isNotNull()))
                        .limit(2)
                        .fetch();
        if (towns.size() != 1) {
            return Optional.empty();
        }
        RegionRecord town = towns.get(0);
        Place home = Place.unknown(new RegionId(town.getCountyId()), new RegionId(town.getId()));
        return Optional.of(new ImportPlaces(sql, finder, home));
    }

    /** The township that counts what lies in no grid. */
    RegionId homeTown() {
        return home.town();
    }

    /** Its county. */
    RegionId homeCounty() {
        return home.county();
    }

    /** Where a point lies, or the unknown place for none. */
    FoundGrid of(Optional<Arrival.Point> point) {
        if (point.isEmpty()) {
            return new FoundGrid(home, "", "");
        }
        double lon = point.get().lon();
        double lat = point.get().lat();
        FoundPlace found = finder.find(lon, lat);
        if (found.region().isEmpty()) {
            return new FoundGrid(home.at(lon, lat), "", "");
        }
        RegionRecord grid = grid(found.region().get());
        Place place =
                new Place(
                        new RegionId(grid.getCountyId()),
                        new RegionId(grid.getTownId()),
                        found.region(),
                        found.isInSeveral() ? PlaceStatus.IN_SEVERAL : PlaceStatus.IN_GRID,
                        lon,
                        lat);
        return new FoundGrid(place, grid.getCode(), grid.getName());
    }

    private RegionRecord grid(RegionId id) {
        return grids.computeIfAbsent(
                id, key -> sql.selectFrom(REGION).where(REGION.ID.eq(key.value())).fetchSingle());
    }
}
