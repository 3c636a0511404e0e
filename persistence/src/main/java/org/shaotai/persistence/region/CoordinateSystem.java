package org.shaotai.persistence.region;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** The coordinate systems a boundary file may state; the store itself holds WGS84. */
public enum CoordinateSystem {
    /** World Geodetic System 1984. */
    WGS84,
    /** China Geodetic Coordinate System 2000; differs from WGS84 by centimetres, taken as is. */
    CGCS2000,
    /** The shifted system of mainland map services, converted on the way in. */
    GCJ02,
    /** Baidu's, shifted once more, converted on the way in. */
    BD09;

    /**
     * Finds the system by the word a user writes: {@code wgs84}, {@code cgcs2000}, {@code gcj02},
     * {@code bd09}.
     */
    public static Optional<CoordinateSystem> of(String word) {
        for (CoordinateSystem system : values()) {
            if (system.name().equals(word.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(system);
            }
        }
        return Optional.empty();
    }

    /** Turns a position of this system into WGS84. */
    public Coordinate toWgs84(double lon, double lat) {
        return switch (this) {
            case WGS84, CGCS2000 -> new Coordinate(lon, lat);
            case GCJ02 -> Gcj02.toWgs84(lon, lat);
            case BD09 -> Bd09.toWgs84(lon, lat);
        };
    }
}
