package org.shaotai.map.base.archive;

/**
 * The number of a tile in a PMTiles archive: all tiles of the levels above, then its place along a
 * Hilbert curve over its own level (PMTiles 3, section 4.1).
 */
final class HilbertNumber {

    private HilbertNumber() {}

    static long of(int zoom, int column, int row) {
        long number = ((1L << 2 * zoom) - 1) / 3;
        long x = column;
        long y = row;
        for (long half = 1L << zoom >> 1; half > 0; half >>= 1) {
            long right = (x & half) > 0 ? 1 : 0;
            long low = (y & half) > 0 ? 1 : 0;
            number += half * half * (3 * right ^ low);
            if (low == 0) {
                if (right == 1) {
                    x = half - 1 - x;
                    y = half - 1 - y;
                }
                long turned = x;
                x = y;
                y = turned;
            }
        }
        return number;
    }
}
