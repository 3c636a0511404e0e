package org.shaotai.map.geo;

/**
 * The GCJ-02 offset of maps published in mainland China, both ways, with an error well under 0.5 m.
 *
 * <p>Outside the mainland the two systems are the same. The mainland is taken as its envelope less
 * boxes that hold no mainland ground (Taiwan, Hong Kong, Macao, Korea, Japan, Mongolia, South Asia,
 * Indochina); between the true border and these boxes the offset is applied as well. Thread-safe:
 * no state.
 */
public final class Gcj02 {

    /**
     * Semi-major axis of the Krasovsky 1940 ellipsoid in metres, on which the offset is defined.
     */
    private static final double AXIS = 6378245.0;

    /** Its first eccentricity squared. */
    private static final double ECCENTRICITY = 0.00669342162296594323;

    private static final GeoBounds ENVELOPE = new GeoBounds(73.4, 17.8, 135.2, 53.7);

    private static final GeoBounds[] FOREIGN = {
        new GeoBounds(119.95, 21.7, 122.3, 25.5),
        new GeoBounds(113.83, 22.13, 114.45, 22.47),
        new GeoBounds(113.525, 22.1, 113.62, 22.215),
        new GeoBounds(124.6, 17.8, 135.2, 39.4),
        new GeoBounds(128.5, 39.4, 135.2, 41.9),
        new GeoBounds(98.0, 43.6, 110.0, 53.7),
        new GeoBounds(73.4, 17.8, 97.0, 26.6),
        new GeoBounds(97.0, 17.8, 107.9, 20.9),
        new GeoBounds(102.3, 20.9, 106.6, 21.9),
        new GeoBounds(73.4, 26.6, 78.2, 34.0),
        new GeoBounds(78.2, 26.6, 80.9, 29.9),
    };

    private Gcj02() {}

    /** The GCJ-02 place of a WGS84 place. */
    public static LonLat fromWgs84(LonLat place) {
        if (!inMainland(place)) {
            return place;
        }
        return new LonLat(place.lon() + lonShift(place), place.lat() + latShift(place));
    }

    /**
     * The WGS84 place of a GCJ-02 place, found by repeated correction to less than a millimetre.
     */
    public static LonLat toWgs84(LonLat place) {
        if (!ENVELOPE.contains(place)) {
            return place;
        }
        LonLat guess = place;
        for (int i = 0; i < 8; i++) {
            double lon = place.lon() - lonShift(guess);
            double lat = place.lat() - latShift(guess);
            double step = Math.max(Math.abs(lon - guess.lon()), Math.abs(lat - guess.lat()));
            guess = new LonLat(lon, lat);
            if (step < 1e-9) {
                break;
            }
        }
        return inMainland(guess) ? guess : place;
    }

    /** Whether the offset is applied at this place (in WGS84). */
    public static boolean inMainland(LonLat place) {
        if (!ENVELOPE.contains(place)) {
            return false;
        }
        for (GeoBounds foreign : FOREIGN) {
            if (foreign.contains(place)) {
                return false;
            }
        }
        return true;
    }

    private static double latShift(LonLat place) {
        double x = place.lon() - 105;
        double y = place.lat() - 35;
        double metres =
                -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
        metres += waves(6 * x, 20, 2 * x, 20);
        metres += waves(y, 20, y / 3, 40);
        metres += waves(y / 12, 160, y / 30, 320);
        double curve = curve(place.lat());
        double meridianRadius = AXIS * (1 - ECCENTRICITY) / (curve * Math.sqrt(curve));
        return Math.toDegrees(metres / meridianRadius);
    }

    private static double lonShift(LonLat place) {
        double x = place.lon() - 105;
        double y = place.lat() - 35;
        double metres = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
        metres += waves(6 * x, 20, 2 * x, 20);
        metres += waves(x, 20, x / 3, 40);
        metres += waves(x / 12, 150, x / 30, 300);
        double parallelRadius =
                AXIS / Math.sqrt(curve(place.lat())) * Math.cos(Math.toRadians(place.lat()));
        return Math.toDegrees(metres / parallelRadius);
    }

    private static double curve(double lat) {
        double sin = Math.sin(Math.toRadians(lat));
        return 1 - ECCENTRICITY * sin * sin;
    }

    /** Two sine waves (phases in half turns, heights in metres), two thirds of their sum. */
    private static double waves(double phase1, double height1, double phase2, double height2) {
        double sum = height1 * Math.sin(phase1 * Math.PI) + height2 * Math.sin(phase2 * Math.PI);
        return sum * 2 / 3;
    }
}
