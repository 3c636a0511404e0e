package org.shaotai.map.base.vector;

import org.shaotai.map.base.TileRequest;

/**
 * The part of a vector tile that a picture shows.
 *
 * @param source the tile that is read
 * @param wanted the tile that is drawn, {@code source} itself or one below it
 * @param units units of the source along one side of the picture
 * @param left first unit from the west
 * @param top first unit from the north
 */
record Window(TileRequest source, TileRequest wanted, double units, double left, double top) {

    /** Pixels around the picture within which something still reaches into it. */
    private static final int MARGIN = 32;

    /** The window on the tile that holds the wanted one at a level of the source. */
    static Window of(TileRequest wanted, int sourceZoom) {
        int levels = wanted.zoom() - sourceZoom;
        double units = VectorTile.EXTENT / (double) (1 << levels);
        return new Window(
                wanted.up(levels),
                wanted,
                units,
                (wanted.column() - (wanted.up(levels).column() << levels)) * units,
                (wanted.row() - (wanted.up(levels).row() << levels)) * units);
    }

    int side() {
        return wanted.side();
    }

    boolean isNight() {
        return wanted.isNight();
    }

    /** The level the style is asked for. */
    int zoom() {
        return wanted.zoom();
    }

    /** Pixels of the picture per pixel of a tile of 256. */
    double scale() {
        return side() / 256.0;
    }

    float x(int unit) {
        return (float) ((unit - left) / units * side());
    }

    float y(int unit) {
        return (float) ((unit - top) / units * side());
    }

    /** Whether the middle of a name lies on the picture, so that one tile alone writes it. */
    boolean holds(int unitX, int unitY) {
        return unitX >= left && unitX < left + units && unitY >= top && unitY < top + units;
    }

    /** What may be seen of the source, in units. */
    Figure.Box box() {
        double margin = MARGIN * units / 256;
        return new Figure.Box(
                (int) (left - margin),
                (int) (top - margin),
                (int) (left + units + margin),
                (int) (top + units + margin));
    }

    /** World x of a unit. */
    double worldX(int unit) {
        return (source.column() + unit / (double) VectorTile.EXTENT) / (1 << source.zoom());
    }

    /** World y of a unit. */
    double worldY(int unit) {
        return (source.row() + unit / (double) VectorTile.EXTENT) / (1 << source.zoom());
    }
}
