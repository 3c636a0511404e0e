package org.shaotai.map.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** The clusters of one level of a {@link ClusterTree}. */
public final class ClusterLevel {

    /** Middles closer than this part of a cell are joined, so that badges do not overlap. */
    private static final double JOIN = 0.6;

    private final ClusterTree tree;
    private final int level;
    private final long[] cellCode;
    private final int[] cellStart;
    private final int[] owner;
    private final double[] sumX;
    private final double[] sumY;
    private final int[] count;
    private final int[] rank;

    ClusterLevel(ClusterTree tree, int level) {
        this.tree = tree;
        this.level = level;
        this.cellStart = starts();
        int cells = cellStart.length - 1;
        this.cellCode = new long[cells];
        this.owner = new int[cells];
        this.sumX = new double[cells];
        this.sumY = new double[cells];
        this.count = new int[cells];
        this.rank = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            sum(cell);
        }
        Arrays.fill(owner, -1);
        for (int cell = 0; cell < cells; cell++) {
            join(cell);
        }
    }

    private int shift() {
        return 2 * (Morton.BITS - level);
    }

    private int[] starts() {
        long[] codes = tree.codes;
        int[] starts = new int[codes.length + 1];
        int cells = 0;
        for (int i = 0; i < codes.length; i++) {
            if (i == 0 || codes[i] >>> shift() != codes[i - 1] >>> shift()) {
                starts[cells++] = i;
            }
        }
        starts[cells] = codes.length;
        return Arrays.copyOf(starts, cells + 1);
    }

    private void sum(int cell) {
        cellCode[cell] = tree.codes[cellStart[cell]] >>> shift();
        for (int i = cellStart[cell]; i < cellStart[cell + 1]; i++) {
            int point = tree.order[i];
            sumX[cell] += tree.xs[point];
            sumY[cell] += tree.ys[point];
            rank[cell] =
                    count[cell]++ == 0
                            ? tree.ranks[point]
                            : Math.max(rank[cell], tree.ranks[point]);
        }
    }

    /**
     * Makes the cell a cluster of its own unless a neighbour has it, and takes close neighbours.
     */
    private void join(int cell) {
        if (owner[cell] >= 0) {
            return;
        }
        owner[cell] = cell;
        int column = column(cell);
        int row = row(cell);
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int other = find(column + dx, row + dy);
                if (other >= 0 && owner[other] < 0 && near(cell, other)) {
                    owner[other] = cell;
                    sumX[cell] += sumX[other];
                    sumY[cell] += sumY[other];
                    count[cell] += count[other];
                    rank[cell] = Math.max(rank[cell], rank[other]);
                }
            }
        }
    }

    private boolean near(int a, int b) {
        double dx = sumX[a] / count[a] - sumX[b] / count[b];
        double dy = sumY[a] / count[a] - sumY[b] / count[b];
        return Math.hypot(dx, dy) * (1L << level) < JOIN;
    }

    private int find(int column, int row) {
        int side = 1 << level;
        if (column < 0 || row < 0 || column >= side || row >= side) {
            return -1;
        }
        return Math.max(-1, Arrays.binarySearch(cellCode, Morton.code(column, row)));
    }

    /** The clusters in or close to a box of the unit square; up to one cell beyond it. */
    public List<Cluster> in(double minX, double minY, double maxX, double maxY) {
        int firstRow = Morton.cell(minY, level) - 1;
        int lastRow = Morton.cell(maxY, level) + 1;
        int firstColumn = Morton.cell(minX, level) - 1;
        int lastColumn = Morton.cell(maxX, level) + 1;
        BitSet owners = new BitSet(owner.length);
        if ((lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L) > owner.length) {
            for (int cell = 0; cell < owner.length; cell++) {
                int column = column(cell);
                int row = row(cell);
                if (column >= firstColumn
                        && column <= lastColumn
                        && row >= firstRow
                        && row <= lastRow) {
                    owners.set(owner[cell]);
                }
            }
        } else {
            collect(firstColumn, firstRow, lastColumn, lastRow, owners);
        }
        return owners.stream()
                .mapToObj(this::cluster)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void collect(
            int firstColumn, int firstRow, int lastColumn, int lastRow, BitSet owners) {
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                int cell = find(column, row);
                if (cell >= 0) {
                    owners.set(owner[cell]);
                }
            }
        }
    }

    private int column(int cell) {
        return Morton.cell(tree.xs[tree.order[cellStart[cell]]], level);
    }

    private int row(int cell) {
        return Morton.cell(tree.ys[tree.order[cellStart[cell]]], level);
    }

    private Cluster cluster(int number) {
        return new Cluster(
                number,
                sumX[number] / count[number],
                sumY[number] / count[number],
                count[number],
                rank[number],
                tree.order[cellStart[number]]);
    }

    /** The numbers of all points of a cluster, the most important first. */
    public int[] members(Cluster cluster) {
        int[] members = new int[cluster.count()];
        int size = 0;
        for (int cell = 0; cell < owner.length; cell++) {
            if (owner[cell] == cluster.number()) {
                for (int i = cellStart[cell]; i < cellStart[cell + 1]; i++) {
                    members[size++] = tree.order[i];
                }
            }
        }
        return Arrays.stream(members)
                .boxed()
                .sorted((a, b) -> Integer.compare(tree.ranks[b], tree.ranks[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The cluster that holds a point. */
    public Cluster of(int point) {
        int cell = find(Morton.cell(tree.xs[point], level), Morton.cell(tree.ys[point], level));
        return cluster(owner[cell]);
    }
}
