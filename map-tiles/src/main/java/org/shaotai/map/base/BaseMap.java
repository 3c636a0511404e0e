package org.shaotai.map.base;

import java.util.concurrent.CompletionStage;
import org.shaotai.map.geo.CoordinateSystem;

/**
 * A map to lie under the areas, in square tiles of the Web Mercator grid.
 *
 * <p>Any thread may ask; a tile is read, fetched or drawn away from the asking thread. The view
 * asks for few tiles at a time, those in the middle first, and keeps what it got.
 */
public interface BaseMap extends AutoCloseable {

    /** What the operator knows it by: the name of a file, a folder, a service. */
    String name();

    /** Who is to be named as its source, in plain text; empty for nobody. */
    String attribution();

    /** What the grid of its tiles is counted in. */
    CoordinateSystem coordinates();

    /** The lowest zoom level that has tiles. */
    int minZoom();

    /** The highest zoom level that has tiles; beyond it the view enlarges these. */
    int maxZoom();

    /**
     * A tile.
     *
     * <p>Always answered, never exceptionally: what cannot be had is an answer too.
     */
    CompletionStage<TileAnswer> tile(TileRequest wanted);

    /** Lets go of files and connections; tiles still asked for are answered with a trouble. */
    @Override
    void close();
}
