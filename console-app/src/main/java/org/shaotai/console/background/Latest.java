package org.shaotai.console.background;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Asks the same kind of question again and again and listens only to the answer to the newest one,
 * so that a slow early answer never overwrites a quick late one. Used from the window's thread
 * only.
 */
public final class Latest {

    private final Background background;
    private volatile long newest;

    /** Questions that go through a background. */
    public Latest(Background background) {
        this.background = background;
    }

    /** Asks; a question that is overtaken before it started is not asked at all. */
    public <T> void ask(
            Callable<T> question,
            Consumer<? super T> onSuccess,
            Consumer<? super Throwable> onFailure) {
        long mine = ++newest;
        background.run(
                () -> newest == mine ? question.call() : null,
                answer -> {
                    if (newest == mine) {
                        onSuccess.accept(answer);
                    }
                },
                failure -> {
                    if (newest == mine) {
                        onFailure.accept(failure);
                    }
                });
    }
}
