package org.shaotai.persistence.region;

import org.locationtech.jts.geom.Coordinate;

/**
 * The shift between WGS84 and GCJ-02, the system of mainland map services.
 *
 * <p>The shift of a WGS84 position is a known sum of sines on the Krasovsky ellipsoid; the way back
 * has no formula and is found by correcting a first guess until it maps onto the given position.
 * Outside a box around the mainland both are the same.
 */
final class Gcj02 {
    private static final double AXIS = 6_378_245.0;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
    private static final int STEPS = 6;

    private Gcj02() {}

    /** Turns GCJ-02 degrees into WGS84; exact to a millimetre of the shift formula. */
    static Coordinate toWgs84(double lon, double lat) {
        Coordinate guess = new Coordinate(lon, lat);
        for (int i = 0; i < STEPS; i++) {
            Coordinate shifted = fromWgs84(guess.x, guess.y);
            guess = new Coordinate(guess.x + lon - shifted.x, guess.y + lat - shifted.y);
        }
        return guess;
    }

    /** Turns WGS84 degrees into GCJ-02. */
    static Coordinate fromWgs84(double lon, double lat) {
        if (lon < 72.004 || lon > 137.8347 || lat < 0.8293 || lat > 55.8271) {
            return new Coordinate(lon, lat);
        }
        double x = lon - 105;
        double y = lat - 35;
        double sine = Math.sin(Math.toRadians(lat));
        double flat = 1 - ECCENTRICITY_SQUARED * sine * sine;
        double meridian = AXIS * (1 - ECCENTRICITY_SQUARED) / (flat * Math.sqrt(flat));
        double parallel = AXIS / Math.sqrt(flat) * Math.cos(Math.toRadians(lat));
        return new Coordinate(
                lon + Math.toDegrees(metresEast(x, y) / parallel),
                lat + Math.toDegrees(metresNorth(x, y) / meridian));
    }

    private static double metresEast(double x, double y) {
        double bent = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
        return bent
                + (20 * wave(6 * x) + 20 * wave(2 * x)) * 2 / 3
                + (20 * wave(x) + 40 * wave(x / 3)) * 2 / 3
                + (150 * wave(x / 12) + 300 * wave(x / 30)) * 2 / 3;
    }

    private static double metresNorth(double x, double y) {
        double bent =
                -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
        return bent
                + (20 * wave(6 * x) + 20 * wave(2 * x)) * 2 / 3
                + (20 * wave(y) + 40 * wave(y / 3)) * 2 / 3
                + (160 * wave(y / 12) + 320 * wave(y / 30)) * 2 / 3;
    }

    private static double wave(double halfTurns) {
        return Math.sin(halfTurns * Math.PI);
    }
}
