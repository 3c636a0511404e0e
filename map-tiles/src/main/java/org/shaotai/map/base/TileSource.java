package org.shaotai.map.base;

import java.util.Optional;

/**
 * Where the bytes of tiles come from: an archive, a folder, a service.
 *
 * <p>Any thread may ask, several at once. Asking may take as long as a disk or a network takes.
 */
public interface TileSource extends AutoCloseable {

    /** What is known of the tiles before the first is read. */
    Facts facts();

    /**
     * The bytes of a tile, unpacked; empty where the source has none.
     *
     * @throws BadTile when the tile is there and cannot be had
     */
    Optional<byte[]> tile(TileRequest wanted) throws BadTile;

    /** Lets go of files and connections. */
    @Override
    void close();

    /**
     * What is known of a source.
     *
     * @param name what the operator knows it by
     * @param attribution whom to name, plain text, may be empty
     * @param minZoom lowest level with tiles
     * @param maxZoom highest level with tiles
     * @param isVector whether its tiles are drawings (Mapbox Vector Tiles), not pictures
     */
    record Facts(String name, String attribution, int minZoom, int maxZoom, boolean isVector) {

        /** Checks the order of the levels. */
        public Facts {
            if (minZoom < 0 || minZoom > maxZoom || maxZoom > TileRequest.MAX_ZOOM) {
                throw new IllegalArgumentException(
                        "levels " + minZoom + " to " + maxZoom + " of " + name);
            }
        }
    }
}
