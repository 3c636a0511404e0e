package org.shaotai.persistence.demo;

import java.util.Random;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.unit.UnitId;

/**
 * A place where things happen again and again.
 *
 * @param name what people call it
 * @param address township, village, street and name
 * @param outline of its grid
 * @param station the station that is nearest
 */
record Spot(
        String name,
        String address,
        Region grid,
        Geometry outline,
        Coordinate point,
        UnitId station) {
    private static final double SCATTER = 0.0007;

    /** A point near the spot, inside its grid, to a metre. */
    Coordinate near(Random random) {
        for (int i = 0; i < 5; i++) {
            Coordinate near =
                    rounded(
                            point.x + SCATTER * random.nextGaussian(),
                            point.y + SCATTER * random.nextGaussian());
            if (isInside(near, outline)) {
                return near;
            }
        }
        return point;
    }

    /** A point anywhere inside an outline. */
    static Coordinate anywhere(Geometry outline, Random random) {
        Envelope box = outline.getEnvelopeInternal();
        while (true) {
            Coordinate point =
                    rounded(
                            box.getMinX() + box.getWidth() * random.nextDouble(),
                            box.getMinY() + box.getHeight() * random.nextDouble());
            if (isInside(point, outline)) {
                return point;
            }
        }
    }

    private static boolean isInside(Coordinate point, Geometry outline) {
        return SimplePointInAreaLocator.locate(point, outline) == Location.INTERIOR;
    }

    private static Coordinate rounded(double lon, double lat) {
        return new Coordinate(Math.rint(lon * 1e5) / 1e5, Math.rint(lat * 1e5) / 1e5);
    }
}
