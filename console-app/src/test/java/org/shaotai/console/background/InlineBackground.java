package org.shaotai.console.background;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The twin of the background for tests of models: everything happens at once, on the calling
 * thread.
 */
public final class InlineBackground implements Background {

    @Override
    public <T> void run(
            Callable<T> work,
            Consumer<? super T> onSuccess,
            Consumer<? super Throwable> onFailure) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            onFailure.accept(e);
            return;
        }
        onSuccess.accept(result);
    }
}
