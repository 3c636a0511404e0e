package org.shaotai.map.view;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Work of a layer away from the FX thread, at most one piece at a time.
 *
 * <p>A job computes and answers with what is to be done on the FX thread afterwards. Jobs that wait
 * can be replaced as a whole, because a view that moved on wants other tiles. With an executor that
 * runs in the calling thread everything is done before {@link #replace} returns.
 */
final class WorkQueue {

    private final Executor executor;
    private final Runnable wake;
    private final Deque<Supplier<Runnable>> waiting = new ArrayDeque<>();
    private final Queue<Runnable> done = new ConcurrentLinkedQueue<>();
    private boolean running;

    /**
     * A queue without work.
     *
     * @param wake called on the FX thread when a result came in from another thread
     */
    WorkQueue(Executor executor, Runnable wake) {
        this.executor = executor;
        this.wake = wake;
    }

    /** Forgets the jobs that wait and takes these, first things first. */
    void replace(Collection<Supplier<Runnable>> jobs) {
        synchronized (waiting) {
            waiting.clear();
            waiting.addAll(jobs);
            if (running || waiting.isEmpty()) {
                return;
            }
            running = true;
        }
        executor.execute(this::work);
    }

    /** Whether nothing waits and nothing runs. */
    boolean idle() {
        synchronized (waiting) {
            return !running && waiting.isEmpty() && done.isEmpty();
        }
    }

    /** Brings finished work in, on the FX thread; answers whether there was any. */
    boolean drain() {
        boolean any = false;
        for (Runnable result = done.poll(); result != null; result = done.poll()) {
            result.run();
            any = true;
        }
        return any;
    }

    private void work() {
        try {
            for (Supplier<Runnable> job = next(); job != null; job = next()) {
                done.add(job.get());
                if (!Platform.isFxApplicationThread()) {
                    Platform.runLater(wake);
                }
            }
        } catch (RuntimeException | Error failure) {
            synchronized (waiting) {
                running = false;
            }
            throw failure;
        }
    }

    private Supplier<Runnable> next() {
        synchronized (waiting) {
            Supplier<Runnable> job = waiting.poll();
            running = job != null;
            return job;
        }
    }
}
