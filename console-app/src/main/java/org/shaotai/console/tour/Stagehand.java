package org.shaotai.console.tour;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.shaotai.console.common.WorkerBackground;
import org.shaotai.map.view.MapView;

/**
 * Acts in the window as an operator does, and waits until it has come to rest. Called from a thread
 * of its own.
 */
final class Stagehand {

    private static final int QUIET_ROUNDS = 4;
    private static final int MOST_ROUNDS = 3_600;
    private static final long ROUND_MILLIS = 25;

    private final Scene scene;
    private final WorkerBackground background;

    Stagehand(Scene scene, WorkerBackground background) {
        this.scene = scene;
        this.background = background;
    }

    /** Does something on the window's thread and hands back what it yields. */
    static <T> T onWindow(Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    try {
                        result.set(act.get());
                    } catch (RuntimeException e) {
                        failure.set(e);
                    } finally {
                        done.countDown();
                    }
                });
        await(done);
        if (failure.get() != null) {
            throw failure.get();
        }
        return result.get();
    }

    private static void await(CountDownLatch done) {
        try {
            if (!done.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the window does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the tour was called off", e);
        }
    }

    /** Presses a key where the keyboard is. */
    void press(KeyCode code, boolean isControl) {
        onWindow(
                () -> {
                    Node target = scene.getFocusOwner();
                    Event.fireEvent(
                            target == null ? scene.getRoot() : target,
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    code.isLetterKey() ? code.getChar().toLowerCase() : "",
                                    code,
                                    false,
                                    isControl,
                                    false,
                                    false));
                    return null;
                });
        rest();
    }

    /** Presses a key. */
    void press(KeyCode code) {
        press(code, false);
    }

    /** Does something with the node under a selector. */
    <N extends Node> void with(String selector, Class<N> type, java.util.function.Consumer<N> act) {
        onWindow(
                () -> {
                    Node node = scene.lookup(selector);
                    if (node == null) {
                        throw new IllegalStateException("not on the screen: " + selector);
                    }
                    act.accept(type.cast(node));
                    return null;
                });
        rest();
    }

    /** Waits until nothing is asked, nothing is drawn anew. */
    void rest() {
        int quiet = 0;
        for (int round = 0; round < MOST_ROUNDS && quiet < QUIET_ROUNDS; round++) {
            boolean isQuiet = onWindow(this::isAtRest);
            quiet = isQuiet ? quiet + 1 : 0;
            pause();
        }
    }

    private boolean isAtRest() {
        boolean isDrawn =
                scene.getRoot().lookupAll(".map-view").stream()
                        .allMatch(node -> ((MapView) node).settledProperty().get());
        return background.isIdle() && isDrawn;
    }

    private static void pause() {
        try {
            Thread.sleep(ROUND_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the tour was called off", e);
        }
    }
}
