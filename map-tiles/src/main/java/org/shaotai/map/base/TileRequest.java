package org.shaotai.map.base;

/**
 * Which tile is wanted, and how.
 *
 * @param zoom zoom level, 0 for the whole world in one tile
 * @param column column from the west, 0 to 2^zoom - 1
 * @param row row from the north, 0 to 2^zoom - 1
 * @param side side of the picture in pixels that would suit the screen best; 256 on a plain one,
 *     512 on a fine one; a map that has pictures of one size only gives those
 * @param isNight whether the window is dark
 */
public record TileRequest(int zoom, int column, int row, int side, boolean isNight) {

    /** The highest zoom level there is. */
    public static final int MAX_ZOOM = 24;

    /** Checks the ranges. */
    public TileRequest {
        if (zoom < 0 || zoom > MAX_ZOOM) {
            throw new IllegalArgumentException("zoom " + zoom + " is not within 0 to " + MAX_ZOOM);
        }
        int tiles = 1 << zoom;
        if (column < 0 || column >= tiles || row < 0 || row >= tiles) {
            throw new IllegalArgumentException(
                    "tile " + zoom + "/" + column + "/" + row + " does not exist");
        }
        if (side < 1) {
            throw new IllegalArgumentException("a tile of " + side + " pixels");
        }
    }

    /** The tile as zoom/column/row, as troubles and templates name it. */
    public String path() {
        return zoom + "/" + column + "/" + row;
    }

    /** The row counted from the south, as TMS and MBTiles do. */
    public int rowFromSouth() {
        return (1 << zoom) - 1 - row;
    }

    /** The tile some levels up that holds this one. */
    public TileRequest up(int levels) {
        return new TileRequest(zoom - levels, column >> levels, row >> levels, side, isNight);
    }
}
