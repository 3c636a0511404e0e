package org.shaotai.packaging.tiles;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.TileRequest;
import org.shaotai.map.base.archive.PmTiles;
import org.shaotai.map.base.vector.VectorDrawing;

/** Measures the reading and drawing of vector tiles; called by {@code packaging/bench tiles}. */
public final class TileBench {

    private static final int FIRST_LEVEL = 10;
    private static final int LAST_LEVEL = 14;
    private static final int SIDE = 256;

    private final PmTiles source;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<TileRequest> tiles = new ArrayList<>();

    private TileBench(PmTiles source) {
        this.source = source;
    }

    /**
     * Runs the measure.
     *
     * @param arguments a PMTiles archive of vector tiles, {@code --json} for JSON
     */
    public static void main(String[] arguments) throws BadTile {
        try (PmTiles source = PmTiles.open(Path.of(arguments[0]))) {
            TileBench bench = new TileBench(source);
            bench.collect(tile(0, 0, 0));
            bench.run();
            bench.tell(bench.run(), Arrays.asList(arguments).contains("--json"));
        }
    }

    private static TileRequest tile(int zoom, int column, int row) {
        return new TileRequest(zoom, column, row, SIDE, false);
    }

    private void collect(TileRequest tile) throws BadTile {
        if (source.tile(tile).isEmpty()) {
            return;
        }
        if (tile.zoom() >= FIRST_LEVEL) {
            tiles.add(tile);
        }
        for (int i = 0; i < 4 && tile.zoom() < LAST_LEVEL; i++) {
            collect(quarter(tile, i));
        }
    }

    private static TileRequest quarter(TileRequest tile, int i) {
        return tile(tile.zoom() + 1, 2 * tile.column() + i % 2, 2 * tile.row() + i / 2);
    }

    /** Milliseconds of the processor for each tile, in ascending order. */
    private double[] run() throws BadTile {
        double[] millis = new double[tiles.size()];
        for (int t = 0; t < millis.length; t++) {
            VectorDrawing drawing = new VectorDrawing(source);
            long before = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < 4; i++) {
                drawing.draw(quarter(tiles.get(t), i));
            }
            millis[t] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private void tell(double[] millis, boolean isJson) {
        double perSecond = 1000 * millis.length / Arrays.stream(millis).sum();
        double median = millis[millis.length / 2];
        double p95 = millis[millis.length * 95 / 100];
        String form =
                isJson
                        ? "{\"tiles\":%d,\"tiles_per_second\":%.1f,\"median_ms\":%.2f,\"p95_ms\":%.2f}%n"
                        : "%d tiles: %.1f a second on one core, median %.2f ms, p95 %.2f ms%n";
        System.out.printf(Locale.ROOT, form, millis.length, perSecond, median, p95);
    }
}
