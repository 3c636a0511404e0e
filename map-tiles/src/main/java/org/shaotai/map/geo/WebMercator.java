package org.shaotai.map.geo;

/**
 * The Web Mercator projection (EPSG:3857) onto the unit square: x grows east, y grows south, both
 * in [0, 1).
 *
 * <p>Latitudes beyond {@link #MAX_LAT} are drawn at the border of the square. Thread-safe: no
 * state.
 */
public final class WebMercator {

    /** Side of one map tile in pixels. */
    public static final int TILE = 256;

    /** The latitude at which the square ends, in degrees. */
    public static final double MAX_LAT = 85.0511287798066;

    /** Length of the equator on the sphere of EPSG:3857, in metres. */
    public static final double EQUATOR_METRES = 2 * Math.PI * 6378137;

    private static final double LAST = Math.nextDown(1.0);

    private WebMercator() {}

    /** World x of a longitude in degrees. */
    public static double worldX(double lon) {
        return clamp((lon + 180) / 360);
    }

    /** World y of a latitude in degrees. */
    public static double worldY(double lat) {
        double sin = Math.sin(Math.toRadians(Math.max(-MAX_LAT, Math.min(MAX_LAT, lat))));
        return clamp(0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI));
    }

    /** Longitude in degrees of a world x; values outside the square give its border. */
    public static double lon(double worldX) {
        return Math.max(0, Math.min(1, worldX)) * 360 - 180;
    }

    /** Latitude in degrees of a world y; values outside the square give its border. */
    public static double lat(double worldY) {
        double y = Math.max(0, Math.min(1, worldY));
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    }

    /** The place of a point of the square. */
    public static LonLat lonLat(double worldX, double worldY) {
        return new LonLat(lon(worldX), lat(worldY));
    }

    /** Side of the whole square in pixels at a zoom, which may be a fraction. */
    public static double pixels(double zoom) {
        return TILE * Math.pow(2, zoom);
    }

    /** Metres on the ground that one pixel covers at a latitude and zoom. */
    public static double metresPerPixel(double lat, double zoom) {
        return Math.cos(Math.toRadians(lat)) * EQUATOR_METRES / pixels(zoom);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(LAST, value));
    }
}
