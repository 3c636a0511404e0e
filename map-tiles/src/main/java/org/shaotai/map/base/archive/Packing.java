package org.shaotai.map.base.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseTrouble.Cause;

/** How bytes are packed, and their unpacking within bounds. */
enum Packing {
    /** As they are. */
    NONE,
    /** With gzip. */
    GZIP,
    /** With zlib, which some writers of MBTiles use instead of gzip. */
    ZLIB;

    /** Most bytes one unpacked tile or directory may have; what wants more is a bomb. */
    static final int MOST_BYTES = 32 << 20;

    /** The packing that PMTiles means by a number; null for one that is not read (Brotli, zstd). */
    static Packing ofPmTiles(int number) {
        return switch (number) {
            case 1 -> NONE;
            case 2 -> GZIP;
            default -> null;
        };
    }

    /** The packing of bytes by how they begin. */
    static Packing sniff(byte[] bytes) {
        if (bytes.length < 2) {
            return NONE;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0x1F && second == 0x8B) {
            return GZIP;
        }
        boolean isZlib = first == 0x78 && (first << 8 | second) % 31 == 0;
        return isZlib ? ZLIB : NONE;
    }

    /**
     * Unpacks bytes.
     *
     * @param name of the base map
     * @param what a tile or a directory, for the trouble
     */
    byte[] unpack(String name, String what, byte[] packed) throws BadTile {
        if (this == NONE) {
            return packed;
        }
        InputStream bytes = new ByteArrayInputStream(packed);
        try (InputStream in =
                this == GZIP ? new GZIPInputStream(bytes) : new InflaterInputStream(bytes)) {
            byte[] unpacked = in.readNBytes(MOST_BYTES + 1);
            if (unpacked.length > MOST_BYTES) {
                throw new BadTile(name, Cause.TOO_LARGE, what);
            }
            return unpacked;
        } catch (EOFException e) {
            throw new BadTile(name, Cause.TRUNCATED, what);
        } catch (ZipException e) {
            throw new BadTile(name, Cause.DAMAGED, what);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }
}
