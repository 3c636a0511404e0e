package org.shaotai.packaging.whistle;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Gives one beat every few pulses, so that each is painted before the next, and measures the
 * window's thread from the start of the beat to the end of the layout of the same pulse.
 */
final class Beats extends AnimationTimer {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PULSES_A_BEAT = 8;

    private final Scene scene;
    private final BeatClock clock;
    private final Runnable tick;
    private final int count;
    private final List<Cost> costs = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Runnable afterLayout = this::end;
    private int pulses;
    private long cpu;
    private long wall;
    private boolean isBeating;

    Beats(Scene scene, BeatClock clock, Runnable tick, int count) {
        this.scene = scene;
        this.clock = clock;
        this.tick = tick;
        this.count = count;
    }

    @Override
    public void start() {
        scene.addPostLayoutPulseListener(afterLayout);
        super.start();
    }

    @Override
    public void handle(long now) {
        if (++pulses % PULSES_A_BEAT == 0) {
            clock.beat();
            isBeating = true;
            wall = System.nanoTime();
            cpu = THREADS.getCurrentThreadCpuTime();
            tick.run();
        }
    }

    private void end() {
        if (!isBeating) {
            return;
        }
        isBeating = false;
        double cpuMillis = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
        costs.add(new Cost(cpuMillis, (System.nanoTime() - wall) / 1e6));
        if (costs.size() == count) {
            stop();
            scene.removePostLayoutPulseListener(afterLayout);
            done.countDown();
        }
    }

    void await() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the measure was called off", e);
        }
    }

    /** The share of beats from the least on that a time covers: 0.5 for the median. */
    double quantile(double share, ToDoubleFunction<Cost> of) {
        double[] sorted = costs.stream().mapToDouble(of).sorted().toArray();
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** What one beat took, in milliseconds. */
    record Cost(double cpu, double wall) {}
}
