package org.shaotai.map.raster;

import java.util.Arrays;

/** Numbers points: equal coordinates get the same number, from 0 on. An open hash table. */
final class VertexTable {

    private final long[] keys;
    private final int[] numbers;
    private final int mask;
    private int size;

    /** A table with room for this many different points. */
    VertexTable(int points) {
        int slots = Integer.highestOneBit(Math.max(16, points) * 2 - 1) * 2;
        this.keys = new long[slots];
        this.numbers = new int[slots];
        this.mask = slots - 1;
        Arrays.fill(numbers, -1);
    }

    int number(float x, float y) {
        long key =
                (long) Float.floatToIntBits(x + 0f) << 32
                        | Float.floatToIntBits(y + 0f) & 0xffffffffL;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40 ^ mixed >>> 12) & mask;
        while (numbers[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        if (numbers[slot] < 0) {
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    int size() {
        return size;
    }
}
