package org.shaotai.map.base.vector;

import java.nio.charset.StandardCharsets;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseTrouble.Cause;

/**
 * Walks through a message of protocol buffers without copying it; every length is checked against
 * the message.
 */
final class ProtoReader {

    private static final int MOST_BITS = 64;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int tag;

    ProtoReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private ProtoReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** Goes to the next field; answers its number, or 0 at the end. */
    int next() throws BadTile {
        if (at >= end) {
            return 0;
        }
        tag = (int) varint();
        return tag >>> 3;
    }

    /** Whether numbers are left in a message that is read as packed numbers. */
    boolean hasMore() {
        return at < end;
    }

    /** The message, text or packed numbers of the present field. */
    ProtoReader message() throws BadTile {
        if ((tag & 7) != 2) {
            throw damaged();
        }
        int length = length();
        ProtoReader inner = new ProtoReader(bytes, at, at + length);
        at += length;
        return inner;
    }

    private int length() throws BadTile {
        long length = varint();
        if (length < 0 || length > end - at) {
            throw damaged();
        }
        return (int) length;
    }

    /** The text of the present field. */
    String text() throws BadTile {
        ProtoReader inner = message();
        return new String(bytes, inner.at, inner.end - inner.at, StandardCharsets.UTF_8);
    }

    /** A number of variable length. */
    long varint() throws BadTile {
        long value = 0;
        for (int shift = 0; shift < MOST_BITS; shift += 7) {
            if (at >= end) {
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

    /** A number of variable length whose lowest bit is its sign. */
    static int zigzag(long value) {
        return (int) (value >>> 1 ^ -(value & 1));
    }

    /** The eight bytes of the present field. */
    long fixed64() throws BadTile {
        return fixed(8);
    }

    /** The four bytes of the present field. */
    int fixed32() throws BadTile {
        return (int) fixed(4);
    }

    private long fixed(int length) throws BadTile {
        need(length);
        long value = 0;
        for (int i = 0; i < length; i++) {
            value |= (bytes[at++] & 0xFFL) << 8 * i;
        }
        return value;
    }

    /** Leaves the present field out. */
    void skip() throws BadTile {
        switch (tag & 7) {
            case 0 -> varint();
            case 1 -> leap(8);
            case 2 -> leap(length());
            case 5 -> leap(4);
            default -> throw damaged();
        }
    }

    private void leap(int length) throws BadTile {
        need(length);
        at += length;
    }

    private void need(int length) throws BadTile {
        if (length > end - at) {
            throw damaged();
        }
    }

    /** The trouble, without the name of the map, which whoever reads the tile puts in. */
    BadTile damaged() {
        return new BadTile("", Cause.DAMAGED, "");
    }
}
