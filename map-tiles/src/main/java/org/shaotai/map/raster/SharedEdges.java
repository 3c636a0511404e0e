package org.shaotai.map.raster;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds for every vertex the lowest zoom level at which it matters, alike for all areas that share
 * it.
 *
 * <p>Rings are cut into arcs where outlines part. Each arc is thinned once (Douglas-Peucker, the
 * significance of a vertex never above that of the vertex that split before it), so two neighbours
 * lose the same vertices and no gap opens. Used once, by one thread.
 */
final class SharedEdges {

    /** A vertex closer than this many pixels to the line without it is left out. */
    private static final double TOLERANCE_PIXELS = 0.35;

    private static final byte UNSET = -1;

    private final int[] ringStart;
    private final int[] vertexOf;
    private final float[] ux;
    private final float[] uy;
    private final BitSet junctions = new BitSet();
    private final byte[] levelOf;

    private int[] arc = new int[256];
    private int[] todo = new int[256];
    private double[] limits = new double[128];

    SharedEdges(float[] xs, float[] ys, int[] ringStart) {
        this.ringStart = ringStart;
        VertexTable table = new VertexTable(xs.length);
        this.vertexOf = new int[xs.length];
        for (int i = 0; i < xs.length; i++) {
            vertexOf[i] = table.number(xs[i], ys[i]);
        }
        this.ux = new float[table.size()];
        this.uy = new float[table.size()];
        for (int i = 0; i < xs.length; i++) {
            ux[vertexOf[i]] = xs[i];
            uy[vertexOf[i]] = ys[i];
        }
        this.levelOf = new byte[table.size()];
        Arrays.fill(levelOf, UNSET);
    }

    /** The level of every point, in the order of the coordinates given. */
    byte[] levels() {
        findJunctions();
        for (int ring = 0; ring < ringStart.length - 1; ring++) {
            thinRing(ringStart[ring], ringStart[ring + 1]);
        }
        byte[] levels = new byte[vertexOf.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = levelOf[vertexOf[i]];
        }
        return levels;
    }

    private void findJunctions() {
        int[] before = new int[ux.length];
        int[] after = new int[ux.length];
        Arrays.fill(before, -1);
        for (int ring = 0; ring < ringStart.length - 1; ring++) {
            int from = ringStart[ring];
            int to = ringStart[ring + 1];
            int previous = vertexOf[to - 1];
            for (int i = from; i < to; i++) {
                int vertex = vertexOf[i];
                int next = vertexOf[i + 1 < to ? i + 1 : from];
                if (before[vertex] < 0) {
                    before[vertex] = previous;
                    after[vertex] = next;
                } else if (!samePair(before[vertex], after[vertex], previous, next)) {
                    junctions.set(vertex);
                    levelOf[vertex] = 0;
                }
                previous = vertex;
            }
        }
    }

    private static boolean samePair(int a, int b, int c, int d) {
        return a == c && b == d || a == d && b == c;
    }

    private void thinRing(int from, int to) {
        int length = to - from;
        int start = 0;
        while (start < length && !junctions.get(vertexOf[from + start])) {
            start++;
        }
        if (start == length) {
            start = anchor(from, to);
        }
        int at = 0;
        while (at < length) {
            int size = 0;
            ensureArc(length + 1);
            arc[size++] = vertexOf[from + (start + at) % length];
            do {
                at++;
                arc[size++] = vertexOf[from + (start + at) % length];
            } while (at < length && levelOf[arc[size - 1]] != 0);
            if (size > 2 && levelOf[arc[1]] == UNSET) {
                thinArc(size);
            }
        }
    }

    /**
     * Fixes two ends in a ring that nobody else joins: its first vertex by number and the farthest.
     */
    private int anchor(int from, int to) {
        int first = from;
        for (int i = from; i < to; i++) {
            first = vertexOf[i] < vertexOf[first] ? i : first;
        }
        int a = vertexOf[first];
        int far = a;
        double farthest = -1;
        for (int i = from; i < to; i++) {
            double distance = Math.hypot(ux[vertexOf[i]] - ux[a], uy[vertexOf[i]] - uy[a]);
            if (distance > farthest) {
                farthest = distance;
                far = vertexOf[i];
            }
        }
        levelOf[a] = 0;
        levelOf[far] = 0;
        return first - from;
    }

    private void thinArc(int size) {
        int depth = push(0, 0, size - 1, Double.MAX_VALUE);
        while (depth > 0) {
            depth--;
            int low = todo[depth * 2];
            int high = todo[depth * 2 + 1];
            double limit = limits[depth];
            int split = -1;
            double worst = -1;
            for (int i = low + 1; i < high; i++) {
                double distance = distance(arc[i], arc[low], arc[high]);
                if (distance > worst) {
                    worst = distance;
                    split = i;
                }
            }
            if (split > 0) {
                double significance = Math.min(limit, worst);
                levelOf[arc[split]] = level(significance);
                depth = push(depth, low, split, significance);
                depth = push(depth, split, high, significance);
            }
        }
    }

    private int push(int depth, int low, int high, double limit) {
        if (depth == limits.length) {
            limits = Arrays.copyOf(limits, depth * 2);
            todo = Arrays.copyOf(todo, depth * 4);
        }
        todo[depth * 2] = low;
        todo[depth * 2 + 1] = high;
        limits[depth] = limit;
        return depth + 1;
    }

    private void ensureArc(int size) {
        if (arc.length < size) {
            arc = new int[size * 2];
        }
    }

    private double distance(int p, int a, int b) {
        double dx = (double) ux[b] - ux[a];
        double dy = (double) uy[b] - uy[a];
        double px = (double) ux[p] - ux[a];
        double py = (double) uy[p] - uy[a];
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square));
        return Math.hypot(px - t * dx, py - t * dy);
    }

    private static byte level(double significance) {
        double zoom = Math.log(TOLERANCE_PIXELS / (256 * significance)) / Math.log(2);
        return (byte) Math.max(1, Math.min(Outlines.FULL_LEVEL, Math.ceil(zoom)));
    }
}
