package org.shaotai.map.index;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The exact point-in-polygon test: even-odd over every ring, holes and parts included.
 *
 * <p>It agrees with {@code covers} of JTS everywhere but on the border itself, where either answer
 * may come, and copies nothing. Thread-safe as long as nobody changes the geometry.
 */
public final class PolygonCover {

    private PolygonCover() {}

    /** Whether a polygon of the geometry covers the point; lines and points cover nothing. */
    public static boolean covers(Geometry geometry, double x, double y) {
        if (geometry instanceof Polygon polygon) {
            return inPolygon(polygon, x, y);
        }
        int parts = geometry.getNumGeometries();
        for (int i = 0; i < parts; i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part != geometry && part.getEnvelopeInternal().covers(x, y) && covers(part, x, y)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inPolygon(Polygon polygon, double x, double y) {
        if (polygon.isEmpty()) {
            return false;
        }
        boolean inside = crossesOdd(polygon.getExteriorRing(), x, y);
        for (int i = 0; inside && i < polygon.getNumInteriorRing(); i++) {
            LinearRing hole = polygon.getInteriorRingN(i);
            inside = !hole.getEnvelopeInternal().covers(x, y) || !crossesOdd(hole, x, y);
        }
        return inside;
    }

    private static boolean crossesOdd(LinearRing ring, double x, double y) {
        CoordinateSequence points = ring.getCoordinateSequence();
        boolean odd = false;
        double x1 = points.getX(0);
        double y1 = points.getY(0);
        for (int i = 1, n = points.size(); i < n; i++) {
            double x2 = points.getX(i);
            double y2 = points.getY(i);
            if (y1 > y != y2 > y && x < x1 + (y - y1) / (y2 - y1) * (x2 - x1)) {
                odd = !odd;
            }
            x1 = x2;
            y1 = y2;
        }
        return odd;
    }
}
