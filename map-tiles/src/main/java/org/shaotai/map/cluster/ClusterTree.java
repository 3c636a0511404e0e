package org.shaotai.map.cluster;

/**
 * Points of the unit square, gathered into clusters on every level on demand.
 *
 * <p>Levels are made when first asked for and kept. One thread at a time.
 */
public final class ClusterTree {

    /** The deepest level; its cells are about 0.6 m wide at the equator. */
    public static final int MAX_LEVEL = Morton.BITS;

    final double[] xs;
    final double[] ys;
    final int[] ranks;
    final long[] codes;

    /** Point numbers in the order of the curve. */
    final int[] order;

    private final ClusterLevel[] levels = new ClusterLevel[MAX_LEVEL + 1];

    /**
     * Sorts the points.
     *
     * @param xs world x by point number
     * @param ys world y by point number
     * @param ranks importance by point number; a cluster has that of its most important point
     */
    public ClusterTree(double[] xs, double[] ys, int[] ranks) {
        if (xs.length != ys.length || xs.length != ranks.length) {
            throw new IllegalArgumentException(
                    xs.length + " x, " + ys.length + " y, " + ranks.length + " ranks");
        }
        this.xs = xs;
        this.ys = ys;
        this.ranks = ranks;
        long[] raw = new long[xs.length];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = Morton.code(xs[i], ys[i]);
        }
        this.order = Morton.order(raw);
        this.codes = new long[raw.length];
        for (int i = 0; i < raw.length; i++) {
            codes[i] = raw[order[i]];
        }
    }

    /** Number of points. */
    public int size() {
        return xs.length;
    }

    /** World x of a point. */
    public double x(int point) {
        return xs[point];
    }

    /** World y of a point. */
    public double y(int point) {
        return ys[point];
    }

    /** The clusters of a level; 0 is one cell for the whole world, each level halves the side. */
    public ClusterLevel level(int level) {
        if (levels[level] == null) {
            levels[level] = new ClusterLevel(this, level);
        }
        return levels[level];
    }
}
