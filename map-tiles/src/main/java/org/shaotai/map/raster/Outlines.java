package org.shaotai.map.raster;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The outlines of many areas in flat arrays, in Web Mercator relative to an origin.
 *
 * <p>Areas have numbers from 0; each has rings; rings are open (the first point is not repeated).
 * Every vertex knows the lowest zoom level at which it matters. Thread-safe.
 */
public final class Outlines {

    /** Zoom level from which on every vertex is drawn. */
    static final int FULL_LEVEL = 24;

    private static final int CACHED_LEVELS = 4;

    /** Where the points of an area are: first ring and the ring after the last, per area. */
    final int[] areaRings;

    /** First point of each ring, and one more for the end. */
    final int[] ringStart;

    final float[] xs;
    final float[] ys;

    /** World coordinates of the point (0, 0) of {@link #xs} and {@link #ys}. */
    final double originX;

    final double originY;

    private final byte[] levels;
    private final Map<Integer, Outlines> thinned = new LinkedHashMap<>(8, 0.75f, true);

    Outlines(
            int[] areaRings,
            int[] ringStart,
            float[] xs,
            float[] ys,
            byte[] levels,
            double originX,
            double originY) {
        this.areaRings = areaRings;
        this.ringStart = ringStart;
        this.xs = xs;
        this.ys = ys;
        this.levels = levels;
        this.originX = originX;
        this.originY = originY;
    }

    /** Number of areas. */
    public int areas() {
        return areaRings.length - 1;
    }

    /** Number of points over all rings. */
    public int points() {
        return xs.length;
    }

    /**
     * The same areas with only the vertices that matter at a zoom level.
     *
     * <p>A vertex that two areas share is kept or dropped for both. The last few levels are kept.
     */
    public Outlines at(int level) {
        synchronized (thinned) {
            Outlines known = thinned.get(level);
            if (known == null) {
                known = thin(level);
                thinned.put(level, known);
                if (thinned.size() > CACHED_LEVELS) {
                    thinned.remove(thinned.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private Outlines thin(int level) {
        int kept = 0;
        for (byte needed : levels) {
            kept += needed <= level ? 1 : 0;
        }
        if (kept > levels.length * 0.8) {
            return this;
        }
        float[] keptX = new float[kept];
        float[] keptY = new float[kept];
        int[] starts = new int[ringStart.length];
        int to = 0;
        for (int ring = 0; ring < ringStart.length - 1; ring++) {
            for (int i = ringStart[ring]; i < ringStart[ring + 1]; i++) {
                if (levels[i] <= level) {
                    keptX[to] = xs[i];
                    keptY[to++] = ys[i];
                }
            }
            starts[ring + 1] = to;
        }
        byte[] none = new byte[0];
        return new Outlines(areaRings, starts, keptX, keptY, none, originX, originY);
    }

    /** Receives the rings of an area. */
    public interface RingPen {
        /** Starts a ring at a point, in world coordinates. */
        void moveTo(double worldX, double worldY);

        /** Goes on to the next point of the ring, in world coordinates. */
        void lineTo(double worldX, double worldY);

        /** Ends the ring. */
        void close();
    }

    /** Traces every ring of an area. */
    public void trace(int area, RingPen pen) {
        for (int ring = areaRings[area]; ring < areaRings[area + 1]; ring++) {
            int from = ringStart[ring];
            int to = ringStart[ring + 1];
            if (to - from < 3) {
                continue;
            }
            pen.moveTo(originX + xs[from], originY + ys[from]);
            for (int i = from + 1; i < to; i++) {
                pen.lineTo(originX + xs[i], originY + ys[i]);
            }
            pen.close();
        }
    }

    @Override
    public String toString() {
        return areas()
                + " areas, "
                + points()
                + " points, rings "
                + Arrays.toString(Arrays.copyOf(ringStart, Math.min(ringStart.length, 4)));
    }
}
