package org.shaotai.map.geo;

/** What coordinates are counted in. */
public enum CoordinateSystem {
    /** WGS84, equal to CGCS2000 for our purposes: what the map itself counts in. */
    WGS84,
    /** GCJ-02, the offset of maps published in mainland China. */
    GCJ02;

    /** A WGS84 place in this system. */
    public LonLat fromWgs84(LonLat place) {
        return this == GCJ02 ? Gcj02.fromWgs84(place) : place;
    }

    /** A place of this system in WGS84. */
    public LonLat toWgs84(LonLat place) {
        return this == GCJ02 ? Gcj02.toWgs84(place) : place;
    }
}
