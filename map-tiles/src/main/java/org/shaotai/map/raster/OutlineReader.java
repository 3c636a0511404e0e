package org.shaotai.map.raster;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.shaotai.map.geo.WebMercator;

/**
 * Reads JTS polygons in WGS84 degrees into {@link Outlines}.
 *
 * <p>Used once, by one thread. Parts that are no polygons and rings of fewer than three points are
 * left out; the number of the area stays.
 */
public final class OutlineReader {

    private final double originX;
    private final double originY;
    private float[] xs = new float[1024];
    private float[] ys = new float[1024];
    private int[] ringStart = new int[64];
    private int points;
    private int rings;

    private OutlineReader(double originX, double originY) {
        this.originX = originX;
        this.originY = originY;
    }

    /** The outlines of areas, numbered as in the list. */
    public static Outlines read(List<? extends Geometry> areas) {
        Envelope extent = new Envelope();
        for (Geometry area : areas) {
            extent.expandToInclude(area.getEnvelopeInternal());
        }
        boolean empty = extent.isNull();
        double x = empty ? 0 : WebMercator.worldX((extent.getMinX() + extent.getMaxX()) / 2);
        double y = empty ? 0 : WebMercator.worldY((extent.getMinY() + extent.getMaxY()) / 2);
        return new OutlineReader(x, y).readAll(areas);
    }

    private Outlines readAll(List<? extends Geometry> areas) {
        int[] areaRings = new int[areas.size() + 1];
        for (int i = 0; i < areas.size(); i++) {
            add(areas.get(i));
            areaRings[i + 1] = rings;
        }
        xs = Arrays.copyOf(xs, points);
        ys = Arrays.copyOf(ys, points);
        int[] starts = Arrays.copyOf(ringStart, rings + 1);
        byte[] levels = new SharedEdges(xs, ys, starts).levels();
        return new Outlines(areaRings, starts, xs, ys, levels, originX, originY);
    }

    private void add(Geometry geometry) {
        if (geometry instanceof Polygon polygon) {
            add(polygon.getExteriorRing());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                add(polygon.getInteriorRingN(i));
            }
            return;
        }
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) != geometry) {
                add(geometry.getGeometryN(i));
            }
        }
    }

    private void add(LinearRing ring) {
        CoordinateSequence sequence = ring.getCoordinateSequence();
        int first = points;
        for (int i = 0; i < sequence.size() - 1; i++) {
            add(
                    (float) (WebMercator.worldX(sequence.getX(i)) - originX),
                    (float) (WebMercator.worldY(sequence.getY(i)) - originY),
                    first);
        }
        if (points - first < 3) {
            points = first;
            return;
        }
        rings++;
        if (rings >= ringStart.length) {
            ringStart = Arrays.copyOf(ringStart, rings * 2);
        }
        ringStart[rings] = points;
    }

    private void add(float x, float y, int first) {
        if (points > first && xs[points - 1] == x && ys[points - 1] == y) {
            return;
        }
        if (points == xs.length) {
            xs = Arrays.copyOf(xs, points * 2);
            ys = Arrays.copyOf(ys, points * 2);
        }
        xs[points] = x;
        ys[points++] = y;
    }
}
