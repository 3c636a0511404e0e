package org.shaotai.map.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.shaotai.map.raster.IdRaster;
import org.shaotai.map.raster.Palette;
import org.shaotai.map.raster.Scanline;

/**
 * The tiles of one set of areas: kept within a budget, made on demand, drawn while the view moves.
 *
 * <p>FX thread only; the jobs it hands out run elsewhere, one at a time.
 */
final class AreaTiles {

    /** Memory for tiles in bytes; what is on the screen is kept even if it takes more. */
    static final long BUDGET = 160L << 20;

    private static final int MAX_LEVEL = 22;

    /** How many levels up a stand-in is looked for. */
    private static final int MAX_PARENTS = 6;

    private record Wanted(TileKey key, double distance) {}

    private final AreaShapes<?> shapes;
    private final Scanline scanline = new Scanline();
    private final Map<TileKey, AreaTile> tiles = new LinkedHashMap<>(256, 0.75f, true);
    private final List<Wanted> wanted = new ArrayList<>();
    private int drawn;
    private int missing;

    AreaTiles(AreaShapes<?> shapes) {
        this.shapes = shapes;
    }

    /** Level whose pixels come closest to device pixels. */
    static int level(Viewport viewport) {
        return (int) Math.max(0, Math.min(MAX_LEVEL, Math.rint(viewport.deviceZoom())));
    }

    /** Finds out which tiles of the view are missing. */
    void look(Viewport viewport) {
        wanted.clear();
        drawn = 0;
        forEach(
                viewport,
                (key, distance) -> {
                    drawn++;
                    if (!tiles.containsKey(key)) {
                        wanted.add(new Wanted(key, distance));
                    }
                });
        missing = wanted.size();
    }

    /** Tiles of the present view, and how many of them are missing. */
    int[] counts() {
        return new int[] {drawn, missing};
    }

    /** Jobs for the missing tiles, those in the middle first. */
    List<Supplier<Runnable>> jobs(IntFunction<Palette> paletteOfLevel) {
        wanted.sort(Comparator.comparingDouble(Wanted::distance));
        List<Supplier<Runnable>> jobs = new ArrayList<>();
        for (Wanted tile : wanted) {
            Palette palette = paletteOfLevel.apply(tile.key().level());
            jobs.add(() -> make(tile.key(), palette));
        }
        return jobs;
    }

    /** Makes a tile; on a worker. Answers what puts it in; on the FX thread. */
    private Runnable make(TileKey key, Palette palette) {
        int side = 1 << key.level();
        double worldX = key.worldX();
        double worldY = key.worldY();
        double pixel = 1.0 / side / 256;
        BitSet areas =
                shapes.in(
                        worldX - pixel, worldY - pixel, worldX + 256 * pixel, worldY + 256 * pixel);
        if (areas.isEmpty()) {
            return () -> put(key, new AreaTile(null));
        }
        IdRaster ids = new IdRaster(256, 256, 1);
        scanline.paint(shapes.outlines().at(key.level()), areas, worldX, worldY, 256.0 * side, ids);
        int[] pixels = AreaTile.colour(ids, palette);
        AreaTile tile = new AreaTile(ids);
        return () -> {
            tile.take(pixels, palette);
            put(key, tile);
        };
    }

    private void put(TileKey key, AreaTile tile) {
        tiles.put(key, tile);
        long room = Math.max(BUDGET / AreaTile.BYTES, drawn * 2L);
        while (tiles.size() > room) {
            tiles.remove(tiles.keySet().iterator().next());
        }
    }

    /** Draws the view; where a tile is missing, part of the nearest one above it. */
    void paint(MapFrame frame, IntFunction<Palette> paletteOfLevel) {
        Viewport viewport = frame.viewport();
        forEach(
                viewport,
                (key, distance) -> {
                    double tileSide = viewport.scale() / (1 << key.level());
                    double x = viewport.viewX(key.worldX());
                    double y = viewport.viewY(key.worldY());
                    double left = viewport.snap(x);
                    double top = viewport.snap(y);
                    double[] place = {
                        left,
                        top,
                        viewport.snap(x + tileSide) - left,
                        viewport.snap(y + tileSide) - top
                    };
                    paint(frame, key, place, paletteOfLevel);
                });
    }

    private void paint(
            MapFrame frame, TileKey key, double[] place, IntFunction<Palette> paletteOfLevel) {
        for (int up = 0; up <= Math.min(MAX_PARENTS, key.level()); up++) {
            TileKey known = key.up(up);
            AreaTile tile = tiles.get(known);
            if (tile != null) {
                if (!tile.empty()) {
                    double part = 256.0 / (1 << up);
                    double fromX = (key.column() - (known.column() << up)) * part;
                    double fromY = (key.row() - (known.row() << up)) * part;
                    frame.graphics()
                            .drawImage(
                                    tile.image(paletteOfLevel.apply(known.level())),
                                    fromX,
                                    fromY,
                                    part,
                                    part,
                                    place[0],
                                    place[1],
                                    place[2],
                                    place[3]);
                }
                return;
            }
        }
    }

    private static void forEach(Viewport viewport, TileKey.Visitor visitor) {
        TileKey.forEach(
                viewport.worldX(0),
                viewport.worldY(0),
                viewport.worldX(viewport.width()),
                viewport.worldY(viewport.height()),
                level(viewport),
                visitor);
    }
}
