package org.shaotai.console.tour;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.shaotai.console.background.WorkerBackground;
import org.shaotai.map.view.MapView;

/**
 * Acts in the window as an operator does, and waits until it has come to rest. Called from a thread
 * of its own.
 */
public final class Stagehand {

    private static final int QUIET_PULSES = 4;
    private static final long MOST_SECONDS = 60;

    private final Scene scene;
    private final WorkerBackground background;

    /** Hands in a scene whose work goes through a background. */
    public Stagehand(Scene scene, WorkerBackground background) {
        this.scene = scene;
        this.background = background;
    }

    /** Does something on the window's thread and hands back what it yields. */
    public static <T> T onWindow(Supplier<T> act) {
        if (Platform.isFxApplicationThread()) {
            return act.get();
        }
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
            if (!done.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the window does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the tour was called off", e);
        }
    }

    /** Presses a key where the keyboard is, perhaps with Control held. */
    public void press(KeyCode code, boolean isControl) {
        press(code, isControl, false);
    }

    /** Presses a key with Alt held. */
    public void pressWithAlt(KeyCode code) {
        press(code, false, true);
    }

    private void press(KeyCode code, boolean isControl, boolean isAlt) {
        onWindow(
                () -> {
                    Node target = scene.getFocusOwner();
                    Event.fireEvent(
                            target == null ? scene.getRoot() : target,
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    code.isLetterKey() || code.isDigitKey()
                                            ? code.getChar().toLowerCase()
                                            : "",
                                    code,
                                    false,
                                    isControl,
                                    isAlt,
                                    false));
                    return null;
                });
        rest();
    }

    /** Presses a key. */
    public void press(KeyCode code) {
        press(code, false);
    }

    /** Does something with the node under a selector. */
    public <N extends Node> void with(String selector, Class<N> type, Consumer<N> act) {
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

    /** Types text where the keyboard is. */
    public void type(String text) {
        onWindow(
                () -> {
                    text.codePoints().mapToObj(Character::toString).forEach(this::typed);
                    return null;
                });
        rest();
    }

    private void typed(String sign) {
        Node target = scene.getFocusOwner();
        Event.fireEvent(
                target == null ? scene.getRoot() : target,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        sign,
                        sign,
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    /** Waits until nothing is asked and nothing is drawn anew for a few pulses on end. */
    public void rest() {
        CountDownLatch done = new CountDownLatch(1);
        onWindow(
                () -> {
                    watch(done);
                    return null;
                });
        await(done);
    }

    private void watch(CountDownLatch done) {
        new AnimationTimer() {
            private int quiet;

            @Override
            public void handle(long now) {
                quiet = isAtRest() ? quiet + 1 : 0;
                if (quiet == QUIET_PULSES) {
                    stop();
                    done.countDown();
                }
            }
        }.start();
    }

    private boolean isAtRest() {
        boolean isDrawn =
                scene.getRoot().lookupAll(".map-view").stream()
                        .allMatch(node -> ((MapView) node).settledProperty().get());
        return background.isIdle() && isDrawn;
    }
}
