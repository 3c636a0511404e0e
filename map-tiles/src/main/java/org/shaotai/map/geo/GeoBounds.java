package org.shaotai.map.geo;

/**
 * A box of longitudes and latitudes in degrees, borders included; it never crosses the 180th
 * meridian.
 *
 * @param minLon west border, -180 to 180
 * @param minLat south border, -90 to 90
 * @param maxLon east border, not less than {@code minLon}
 * @param maxLat north border, not less than {@code minLat}
 */
public record GeoBounds(double minLon, double minLat, double maxLon, double maxLat) {

    /** Checks ranges and order of the borders. */
    public GeoBounds {
        LonLat.checkLon(minLon);
        LonLat.checkLon(maxLon);
        LonLat.checkLat(minLat);
        LonLat.checkLat(maxLat);
        if (minLon > maxLon || minLat > maxLat) {
            throw new IllegalArgumentException(
                    "bounds upside down: lon "
                            + minLon
                            + " to "
                            + maxLon
                            + ", lat "
                            + minLat
                            + " to "
                            + maxLat);
        }
    }

    /** The smallest box that holds this one and the other. */
    public GeoBounds union(GeoBounds other) {
        return new GeoBounds(
                Math.min(minLon, other.minLon),
                Math.min(minLat, other.minLat),
                Math.max(maxLon, other.maxLon),
                Math.max(maxLat, other.maxLat));
    }

    /** Whether the place lies inside or on the border. */
    public boolean contains(LonLat place) {
        return place.lon() >= minLon
                && place.lon() <= maxLon
                && place.lat() >= minLat
                && place.lat() <= maxLat;
    }

    /** The middle in degrees. */
    public LonLat center() {
        return new LonLat((minLon + maxLon) / 2, (minLat + maxLat) / 2);
    }
}
