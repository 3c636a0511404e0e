package org.shaotai.packaging.twin;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One thing, asked of the store and by hand by turns, and how long each took. */
public final class Twin {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String name;
    private final List<double[]> store = new ArrayList<>();
    private final List<double[]> hand = new ArrayList<>();

    /** A thing that has not been asked yet. */
    public Twin(String name) {
        this.name = name;
    }

    /** Asks the store. */
    public void store(Runnable question) {
        store.add(time(question));
    }

    /** Asks by hand. */
    public void hand(Runnable question) {
        hand.add(time(question));
    }

    private static double[] time(Runnable question) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        question.run();
        return new double[] {
            (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6, (System.nanoTime() - wall) / 1e6
        };
    }

    private static double median(List<double[]> times, int which) {
        double[] sorted = times.stream().mapToDouble(t -> t[which]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private double ratio() {
        return median(store, 0) / median(hand, 0);
    }

    /**
     * How long the store takes as a share of what it takes by hand, waiting for the disk included.
     */
    public double wallRatio() {
        return median(store, 1) / median(hand, 1);
    }

    /** The median time of the store, in milliseconds. */
    public double storeWall() {
        return median(store, 1);
    }

    /** The median time by hand, in milliseconds. */
    public double handWall() {
        return median(hand, 1);
    }

    /** How often each was asked. */
    public int rounds() {
        return hand.size();
    }

    /** How long the one took that was asked for less, all times together. */
    public Duration shorter() {
        return Duration.ofNanos((long) (Math.min(wall(store), wall(hand)) * 1e6));
    }

    private static double wall(List<double[]> times) {
        return times.stream().mapToDouble(t -> t[1]).sum();
    }

    /** The median processor time of the store, in milliseconds. */
    public double storeCpu() {
        return median(store, 0);
    }

    /** The median processor time by hand, in milliseconds. */
    public double handCpu() {
        return median(hand, 0);
    }

    /** Its medians in a line of text; the ratio is that of processor time. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-16s store %7.0f ms cpu %7.0f ms wall   by hand %7.0f ms cpu %7.0f ms wall  ratio"
                        + " %.2f",
                name,
                median(store, 0),
                median(store, 1),
                median(hand, 0),
                median(hand, 1),
                ratio());
    }

    /** The same as an object. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\": \"%s\", \"storeCpuMs\": %.1f, \"storeWallMs\": %.1f,"
                        + " \"handCpuMs\": %.1f, \"handWallMs\": %.1f, \"ratio\": %.3f}",
                name,
                median(store, 0),
                median(store, 1),
                median(hand, 0),
                median(hand, 1),
                ratio());
    }
}
