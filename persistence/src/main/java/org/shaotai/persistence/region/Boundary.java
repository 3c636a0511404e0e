package org.shaotai.persistence.region;

import java.time.LocalDate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/**
 * The outline of a region between two dates.
 *
 * @param from first day on which it is in force
 * @param to first day on which it is not in force any more; {@link #OPEN_END} while it is
 * @param outline Polygon or MultiPolygon in degrees of longitude (x) and latitude (y), WGS84, which
 *     at the scale of a grid is the same as CGCS2000; shared, so never change it
 */
public record Boundary(RegionId region, LocalDate from, LocalDate to, Geometry outline) {
    /** The end of an outline that is still in force. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    /**
     * The first day of the first outline known of a region: until an older one is imported, it
     * counts for the past as well, or a board of last year would show an empty map.
     */
    public static final LocalDate SINCE_EVER = LocalDate.of(1900, 1, 1);

    /** Refuses an empty span, a shape that is not an area, and coordinates outside the globe. */
    public Boundary {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("boundary from " + from + " to " + to);
        }
        if (!(outline instanceof Polygonal) || outline.isEmpty()) {
            throw new IllegalArgumentException("boundary is no area: " + outline.getGeometryType());
        }
        Envelope box = outline.getEnvelopeInternal();
        if (box.getMinX() < -180
                || box.getMaxX() > 180
                || box.getMinY() < -90
                || box.getMaxY() > 90) {
            throw new IllegalArgumentException("boundary outside lon/lat: " + box);
        }
    }

    /** Whether this outline is in force on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
