package org.shaotai.map.geo;

/**
 * A place on the earth in degrees, WGS84 (equal to CGCS2000 for our purposes).
 *
 * @param lon longitude in degrees east, -180 to 180
 * @param lat latitude in degrees north, -90 to 90
 */
public record LonLat(double lon, double lat) {

    /** Checks the ranges; a number outside them, or not a number, is refused by name. */
    public LonLat {
        checkLon(lon);
        checkLat(lat);
    }

    static void checkLon(double lon) {
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("longitude " + lon + " is not within -180 to 180");
        }
    }

    static void checkLat(double lat) {
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("latitude " + lat + " is not within -90 to 90");
        }
    }
}
