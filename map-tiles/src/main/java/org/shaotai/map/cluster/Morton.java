package org.shaotai.map.cluster;

/** The Morton curve on the unit square: 26 bits an axis, x in the even bits. No state. */
final class Morton {

    /** Bits per axis of a full code; also the deepest level. */
    static final int BITS = 26;

    private Morton() {}

    /** The full code of a point of the unit square. */
    static long code(double worldX, double worldY) {
        return code(cell(worldX, BITS), cell(worldY, BITS));
    }

    /** The code of a cell by column and row. */
    static long code(int column, int row) {
        return spread(column) | spread(row) << 1;
    }

    /** The column (or row) of a coordinate on a level. */
    static int cell(double world, int level) {
        int side = 1 << level;
        return (int) Math.max(0, Math.min(side - 1, Math.floor(world * side)));
    }

    private static long spread(int value) {
        long v = value;
        v = (v | v << 16) & 0x0000ffff0000ffffL;
        v = (v | v << 8) & 0x00ff00ff00ff00ffL;
        v = (v | v << 4) & 0x0f0f0f0f0f0f0f0fL;
        v = (v | v << 2) & 0x3333333333333333L;
        return (v | v << 1) & 0x5555555555555555L;
    }

    /** The order that sorts the codes: entry i is the place of the i-th smallest code. Stable. */
    static int[] order(long[] codes) {
        int[] order = new int[codes.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int shift = 0; shift < 2 * BITS; shift += 13) {
            order = pass(codes, order, shift);
        }
        return order;
    }

    private static int[] pass(long[] codes, int[] order, int shift) {
        int[] next = new int[(1 << 13) + 1];
        for (long code : codes) {
            next[(int) (code >>> shift & 0x1fff) + 1]++;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        int[] sorted = new int[order.length];
        for (int number : order) {
            sorted[next[(int) (codes[number] >>> shift & 0x1fff)]++] = number;
        }
        return sorted;
    }
}
