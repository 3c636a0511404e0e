package org.shaotai.console.background;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The one door between the window's thread and everything that may take longer than a frame. */
public interface Background {

    /**
     * Runs work away from the window's thread; exactly one of the two answers is then called on the
     * window's thread.
     *
     * @param work what may take long: store work, files, dictionaries
     * @param onSuccess hears the result
     * @param onFailure hears what went wrong
     */
    <T> void run(
            Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure);
}
