package org.shaotai.map.base.archive;

import java.util.Arrays;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseTrouble.Cause;

/**
 * One directory of a PMTiles archive: tile numbers in ascending order, each with where its bytes
 * lie and for how many tiles on end they count. Immutable.
 */
final class PmDirectory {

    /** Bytes that the shortest entry takes; a directory that claims more entries is a lie. */
    private static final int SHORTEST_ENTRY = 4;

    private final long[] firsts;
    private final long[] runs;
    private final long[] lengths;
    private final long[] offsets;

    private PmDirectory(int count) {
        firsts = new long[count];
        runs = new long[count];
        lengths = new long[count];
        offsets = new long[count];
    }

    /**
     * What a directory says of a tile.
     *
     * @param offset first byte, from the start of the tiles or of the leaf directories
     * @param length bytes
     * @param isLeaf whether a further directory lies there
     */
    record Entry(long offset, long length, boolean isLeaf) {}

    /** Reads an unpacked directory. */
    static PmDirectory of(String name, byte[] bytes) throws BadTile {
        Varints varints = new Varints(name, bytes);
        long count = varints.next();
        if (count < 0 || count > bytes.length / SHORTEST_ENTRY) {
            throw new BadTile(name, Cause.DAMAGED, count + " entries in " + bytes.length + " B");
        }
        PmDirectory directory = new PmDirectory((int) count);
        directory.read(varints);
        return directory;
    }

    private void read(Varints varints) throws BadTile {
        long tile = 0;
        for (int i = 0; i < firsts.length; i++) {
            long step = varints.next();
            if (i > 0 && step == 0) {
                throw varints.damaged();
            }
            tile += step;
            firsts[i] = tile;
        }
        for (int i = 0; i < runs.length; i++) {
            runs[i] = varints.next();
        }
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = varints.next();
        }
        for (int i = 0; i < offsets.length; i++) {
            long value = varints.next();
            if (value == 0 && i == 0) {
                throw varints.damaged();
            }
            offsets[i] = value == 0 ? offsets[i - 1] + lengths[i - 1] : value - 1;
        }
    }

    /** The entry that holds a tile; null when there is none. */
    Entry find(long tile) {
        int found = Arrays.binarySearch(firsts, tile);
        int at = found >= 0 ? found : -found - 2;
        if (at < 0) {
            return null;
        }
        boolean isLeaf = runs[at] == 0;
        return isLeaf || tile - firsts[at] < runs[at]
                ? new Entry(offsets[at], lengths[at], isLeaf)
                : null;
    }

    /** What it takes in memory, in bytes. */
    long weight() {
        return 32L * firsts.length + 100;
    }
}
