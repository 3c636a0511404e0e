package org.shaotai.console.background;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs work on a few threads of its own and brings the answers back to the window's thread. */
public final class WorkerBackground implements Background, AutoCloseable {

    private static final int THREADS = 3;

    private final AtomicInteger pending = new AtomicInteger();
    private final AtomicInteger count = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, this::thread);

    @Override
    public <T> void run(
            Callable<T> work,
            Consumer<? super T> onSuccess,
            Consumer<? super Throwable> onFailure) {
        pending.incrementAndGet();
        threads.execute(() -> answer(work, onSuccess, onFailure));
    }

    /** Whether every question was answered and every answer was heard. */
    public boolean isIdle() {
        return pending.get() == 0;
    }

    /** One of the two places of the console where every failure is caught; the other is main. */
    private <T> void answer(
            Callable<T> work,
            Consumer<? super T> onSuccess,
            Consumer<? super Throwable> onFailure) {
        try {
            T result = work.call();
            hear(() -> onSuccess.accept(result));
        } catch (Exception e) {
            hear(() -> onFailure.accept(e));
        }
    }

    private void hear(Runnable answer) {
        Platform.runLater(
                () -> {
                    try {
                        answer.run();
                    } finally {
                        pending.decrementAndGet();
                    }
                });
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "background-" + count.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** Takes no more work; what runs is finished. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
