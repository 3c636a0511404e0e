package org.shaotai.map.base.archive;

import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseTrouble.Cause;

/** Reads the variable-length numbers of a PMTiles directory one after the other. */
final class Varints {

    /** Beyond 2^56 nothing in a file can be counted; such a number is damage. */
    private static final int MOST_BITS = 56;

    private final String name;
    private final byte[] bytes;
    private int at;

    Varints(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The next number, never negative. */
    long next() throws BadTile {
        long value = 0;
        for (int shift = 0; shift < MOST_BITS; shift += 7) {
            if (at == bytes.length) {
                throw damaged();
            }
            int piece = bytes[at++];
            value |= (long) (piece & 0x7F) << shift;
            if (piece >= 0) {
                return value;
            }
        }
        throw damaged();
    }

    /** The trouble with the place it was found at. */
    BadTile damaged() {
        return new BadTile(name, Cause.DAMAGED, "directory byte " + at);
    }
}
