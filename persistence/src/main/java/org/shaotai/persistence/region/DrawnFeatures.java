package org.shaotai.persistence.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.shaotai.persistence.common.Refusal;

/**
 * Hands on the features of files whose reader knows their rings whole: positions become WGS84,
 * rings a valid area or a trouble. What is no pair of degrees refuses the file.
 */
final class DrawnFeatures {
    private final CoordinateSystem system;
    private final Consumer<MapFeature> taker;
    private int position;

    DrawnFeatures(CoordinateSystem system, Consumer<MapFeature> taker) {
        this.system = system;
        this.taker = taker;
    }

    int count() {
        return position;
    }

    /** A position in WGS84. */
    Coordinate place(double lon, double lat) throws BadFile {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw new BadFile("notDegrees", lon, lat);
        }
        return system.toWgs84(lon, lat);
    }

    /** Hands on a feature with its polygons, each a list of rings, the outer one first. */
    void area(Map<String, String> properties, List<List<Coordinate[]>> polygons) {
        if (polygons.isEmpty()) {
            trouble(properties, Refusal.of("refusal.boundary.noShape"));
            return;
        }
        Optional<OutlineRepair.Area> area = OutlineRepair.area(polygons);
        if (area.isEmpty()) {
            trouble(properties, Refusal.of("refusal.boundary.broken"));
        } else {
            taker.accept(new MapFeature(++position, properties, area, Optional.empty()));
        }
    }

    /** Hands on a feature that cannot be used. */
    void trouble(Map<String, String> properties, Refusal why) {
        taker.accept(new MapFeature(++position, properties, Optional.empty(), Optional.of(why)));
    }

    /** Refuses a file without a feature. */
    void finish() throws BadFile {
        if (position == 0) {
            throw new BadFile("noFeature");
        }
    }
}
