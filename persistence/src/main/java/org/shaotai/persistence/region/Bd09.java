package org.shaotai.persistence.region;

import org.locationtech.jts.geom.Coordinate;

/**
 * The shift between GCJ-02 and BD-09, the system of Baidu's maps: a turn and a stretch about a
 * point, with small waves. The way back is found by correcting a first guess, as for {@link Gcj02}.
 */
final class Bd09 {
    private static final double WAVE = Math.PI * 3000 / 180;
    private static final double EAST = 0.0065;
    private static final double NORTH = 0.006;
    private static final int STEPS = 8;

    private Bd09() {}

    /** Turns BD-09 degrees into WGS84. */
    static Coordinate toWgs84(double lon, double lat) {
        Coordinate gcj02 = toGcj02(lon, lat);
        return Gcj02.toWgs84(gcj02.x, gcj02.y);
    }

    /** Turns BD-09 degrees into GCJ-02; exact to a millimetre of the shift formula. */
    static Coordinate toGcj02(double lon, double lat) {
        Coordinate guess = new Coordinate(lon - EAST, lat - NORTH);
        for (int i = 0; i < STEPS; i++) {
            Coordinate shifted = fromGcj02(guess.x, guess.y);
            guess = new Coordinate(guess.x + lon - shifted.x, guess.y + lat - shifted.y);
        }
        return guess;
    }

    /** Turns GCJ-02 degrees into BD-09. */
    static Coordinate fromGcj02(double lon, double lat) {
        double length = Math.hypot(lon, lat) + 0.00002 * Math.sin(lat * WAVE);
        double angle = Math.atan2(lat, lon) + 0.000003 * Math.cos(lon * WAVE);
        return new Coordinate(length * Math.cos(angle) + EAST, length * Math.sin(angle) + NORTH);
    }
}
