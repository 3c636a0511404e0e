package org.shaotai.map.base.vector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.TileAnswer;
import org.shaotai.map.base.TileRequest;
import org.shaotai.map.base.TileSource;
import org.shaotai.map.base.TileWord;

/**
 * Draws the pictures of a base map from a source of vector tiles.
 *
 * <p>A vector tile is made to be seen at 512 pixels, so a picture shows a quarter of the tile one
 * level up; below the last level of the source it shows a smaller part, as sharp as any. The tiles
 * read last are kept, because their neighbours come next. Where the source has no tile, the nearest
 * one above is drawn, and where there is none, plain ground. Safe for all threads.
 */
public final class VectorDrawing {

    /** Levels drawn below the last one of a source. */
    public static final int LEVELS_BELOW = 6;

    private static final int MOST_KEPT = 12;
    private static final int UNITS_PER_LETTER = 9;

    private final TileSource source;
    private final Map<TileRequest, VectorTile> kept = new LinkedHashMap<>(32, 0.75f, true);

    /** Pictures of a source whose tiles are vector tiles. */
    public VectorDrawing(TileSource source) {
        this.source = source;
    }

    /** The picture of a tile. */
    public TileAnswer draw(TileRequest wanted) throws BadTile {
        TileSource.Facts facts = source.facts();
        int level = Math.max(facts.minZoom(), Math.min(facts.maxZoom(), wanted.zoom() - 1));
        if (level > wanted.zoom()) {
            return new TileAnswer.Nothing();
        }
        for (int above = level; above >= facts.minZoom(); above--) {
            Window window = Window.of(wanted, above);
            Optional<VectorTile> tile = read(window.source());
            if (tile.isPresent()) {
                return draw(tile.get(), window);
            }
        }
        return draw(VectorTile.empty(), Window.of(wanted, level));
    }

    private static TileAnswer draw(VectorTile tile, Window window) {
        return new TileAnswer.Picture(
                window.side(), new TilePainter(tile, window).paint(), words(tile, window));
    }

    private static List<TileWord> words(VectorTile tile, Window window) {
        List<TileWord> words = new ArrayList<>();
        for (VectorTile.Name name : tile.names()) {
            if (window.holds(name.x(), name.y())
                    && window.zoom() >= name.wording().fromZoom()
                    && hasRoom(name, window)) {
                words.add(
                        new TileWord(
                                name.text(),
                                window.worldX(name.x()),
                                window.worldY(name.y()),
                                name.wording().kind(),
                                name.wording().rank()));
            }
        }
        return words;
    }

    /** Whether a name along a line is not much longer than the line. */
    private static boolean hasRoom(VectorTile.Name name, Window window) {
        double pixels = name.length() / window.units() * 256;
        return name.length() == 0 || pixels > name.text().length() * UNITS_PER_LETTER;
    }

    private Optional<VectorTile> read(TileRequest wanted) throws BadTile {
        synchronized (kept) {
            VectorTile known = kept.get(wanted);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<byte[]> bytes = source.tile(wanted);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        VectorTile read = TileReader.read(source.facts().name(), wanted.path(), bytes.get());
        synchronized (kept) {
            kept.put(wanted, read);
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return Optional.of(read);
    }
}
