package org.shaotai.packaging.whistle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.shaotai.console.tour.Tour;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;

/**
 * Measures the beat of the whistle panel over many open whistles; called by {@code packaging/bench
 * whistle}.
 */
public final class WhistleBench {

    private static final int WHISTLES = 500;
    private static final int UNCOUNTED = 60;
    private static final int BEATS = 300;
    private static final double LIMIT = 5;
    private static final double MOST = 0.95;

    private WhistleBench() {}

    /**
     * Runs the measure on a copy; ends with 1 when the limit is passed.
     *
     * @param arguments a demo store's file, and {@code --json} for one object instead of lines
     */
    public static void main(String[] arguments) throws IOException {
        boolean isJson = List.of(arguments).contains("--json");
        Path directory = Files.createTempDirectory("shaotai-bench");
        StoreAddress copy = StoreAddress.file(directory.resolve("desk"));
        Files.copy(
                StoreAddress.of(arguments[0]).path(),
                copy.path(),
                StandardCopyOption.REPLACE_EXISTING);
        BeatClock clock = new BeatClock();
        Beats beats;
        try (Store store = Store.open(copy, clock, Store.DESK, () -> {})) {
            WhistleGround.sound(store, WHISTLES);
            try (BeatWindow window = new BeatWindow(store, copy, directory)) {
                window.beat(clock, UNCOUNTED);
                beats = window.beat(clock, BEATS);
            }
        } finally {
            Tour.deleteAll(directory);
        }
        System.out.println(isJson ? json(beats) : lines(beats));
        System.exit(beats.quantile(MOST, Beats.Cost::cpu) < LIMIT ? 0 : 1);
    }

    private static String lines(Beats beats) {
        return String.format(
                Locale.ROOT,
                "%d open whistles, %d clocks, %d beats after %d that are not counted%n"
                        + "window's thread a beat: median %.2f ms, p95 %.2f ms, worst %.2f ms;"
                        + " limit of p95 %.0f ms%n"
                        + "on the wall:            median %.2f ms, p95 %.2f ms, worst %.2f ms",
                WHISTLES,
                WHISTLES * WhistleGround.CALLS,
                BEATS,
                UNCOUNTED,
                beats.quantile(0.5, Beats.Cost::cpu),
                beats.quantile(MOST, Beats.Cost::cpu),
                beats.quantile(1, Beats.Cost::cpu),
                LIMIT,
                beats.quantile(0.5, Beats.Cost::wall),
                beats.quantile(MOST, Beats.Cost::wall),
                beats.quantile(1, Beats.Cost::wall));
    }

    private static String json(Beats beats) {
        return String.format(
                Locale.ROOT,
                "{\"whistles\": %d, \"clocks\": %d, \"beats\": %d, \"medianCpuMs\": %.3f,"
                        + " \"p95CpuMs\": %.3f, \"worstCpuMs\": %.3f, \"medianWallMs\": %.3f,"
                        + " \"p95WallMs\": %.3f, \"worstWallMs\": %.3f, \"limitMs\": %.0f}",
                WHISTLES,
                WHISTLES * WhistleGround.CALLS,
                BEATS,
                beats.quantile(0.5, Beats.Cost::cpu),
                beats.quantile(MOST, Beats.Cost::cpu),
                beats.quantile(1, Beats.Cost::cpu),
                beats.quantile(0.5, Beats.Cost::wall),
                beats.quantile(MOST, Beats.Cost::wall),
                beats.quantile(1, Beats.Cost::wall),
                LIMIT);
    }
}
