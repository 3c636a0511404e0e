package org.shaotai.map.base.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseTrouble.Cause;
import org.shaotai.map.base.TileRequest;

/**
 * The first 127 bytes of a PMTiles archive, version 3 of the specification, section 3.
 *
 * @param root where the root directory lies
 * @param metadata where the JSON about the archive lies
 * @param leaves where the leaf directories lie
 * @param data where the tiles lie
 * @param directoryPacking how directories and metadata are packed, see {@link Packing#ofPmTiles}
 * @param tilePacking how tiles are packed
 * @param tileType 1 for vector tiles, 2 PNG, 3 JPEG, 4 WebP, 5 AVIF, 0 unknown
 * @param minZoom lowest level
 * @param maxZoom highest level
 */
record PmHeader(
        Span root,
        Span metadata,
        Span leaves,
        Span data,
        int directoryPacking,
        int tilePacking,
        int tileType,
        int minZoom,
        int maxZoom) {

    static final int LENGTH = 127;

    /** The first bytes of every version. */
    static final byte[] MAGIC = "PMTiles".getBytes(StandardCharsets.US_ASCII);

    /** Vector tiles among the tile types. */
    static final int VECTOR = 1;

    private static final int VERSION = 3;

    /**
     * Part of a file.
     *
     * @param start first byte
     * @param length bytes
     */
    record Span(long start, long length) {

        /** Whether it lies within a file of that many bytes. */
        boolean isWithin(long size) {
            return start >= 0 && length >= 0 && start <= size && length <= size - start;
        }

        /** Part of this part; null when it is none. */
        Span part(long offset, long partLength) {
            Span inner = new Span(offset, partLength);
            return inner.isWithin(length) ? new Span(start + offset, partLength) : null;
        }
    }

    /**
     * Reads a header.
     *
     * @param size bytes of the whole file
     */
    static PmHeader of(String name, byte[] bytes, long size) throws BadTile {
        if (bytes.length < LENGTH) {
            throw new BadTile(name, Cause.TRUNCATED, "");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int version = bytes[MAGIC.length];
        if (version != VERSION) {
            throw new BadTile(name, Cause.UNKNOWN_VERSION, String.valueOf(version));
        }
        PmHeader header =
                new PmHeader(
                        span(buffer, 8),
                        span(buffer, 24),
                        span(buffer, 40),
                        span(buffer, 56),
                        bytes[97],
                        bytes[98],
                        bytes[99],
                        bytes[100],
                        bytes[101]);
        header.check(name, size);
        return header;
    }

    private static Span span(ByteBuffer buffer, int at) {
        return new Span(buffer.getLong(at), buffer.getLong(at + 8));
    }

    private void check(String name, long size) throws BadTile {
        if (!root.isWithin(size)
                || !metadata.isWithin(size)
                || !leaves.isWithin(size)
                || !data.isWithin(size)) {
            throw new BadTile(name, Cause.TRUNCATED, "");
        }
        if (minZoom < 0 || minZoom > maxZoom || maxZoom > TileRequest.MAX_ZOOM) {
            throw new BadTile(name, Cause.DAMAGED, "zoom " + minZoom + "-" + maxZoom);
        }
    }
}
