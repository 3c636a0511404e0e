package org.shaotai.persistence.matter;

import java.util.Optional;
import org.shaotai.persistence.region.RegionId;

/**
 * Where a matter is: its county and town always, its grid when known, its point when known.
 *
 * @param county the county it counts for
 * @param town the township it counts for
 * @param grid the grid; empty exactly when the place is unknown
 * @param status how it came there
 * @param lon degrees east, WGS84 (= CGCS2000); NaN when there is no point
 * @param lat degrees north, NaN when there is no point
 */
public record Place(
        RegionId county,
        RegionId town,
        Optional<RegionId> grid,
        PlaceStatus status,
        double lon,
        double lat) {

    /** Checks that the point is on the earth and that grid and status agree. */
    public Place {
        if (Double.isNaN(lon) != Double.isNaN(lat)) {
            throw new IllegalArgumentException("a point has both coordinates: " + lon + ", " + lat);
        }
        if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
            throw new IllegalArgumentException("not a point on the earth: " + lon + ", " + lat);
        }
        if (grid.isEmpty() != (status == PlaceStatus.UNKNOWN)) {
            throw new IllegalArgumentException(
                    "a place is unknown exactly when it has no grid: " + status);
        }
    }

    /** A place with a grid and no point. */
    public static Place inGrid(RegionId county, RegionId town, RegionId grid) {
        return new Place(
                county, town, Optional.of(grid), PlaceStatus.IN_GRID, Double.NaN, Double.NaN);
    }

    /** A place of which only the town is known. */
    public static Place unknown(RegionId county, RegionId town) {
        return new Place(
                county, town, Optional.empty(), PlaceStatus.UNKNOWN, Double.NaN, Double.NaN);
    }

    /** The same place with a point. */
    public Place at(double pointLon, double pointLat) {
        return new Place(county, town, grid, status, pointLon, pointLat);
    }

    /** Whether it has a point. */
    public boolean hasPoint() {
        return !Double.isNaN(lon);
    }
}
