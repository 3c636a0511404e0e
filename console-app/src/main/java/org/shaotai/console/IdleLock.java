package org.shaotai.console;

import java.util.List;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.util.Duration;
import org.shaotai.console.account.IdleWatch;
import org.shaotai.console.background.Beat;

/** Locks a window that nobody touches any more, and one whose user says so by key. */
final class IdleLock {

    private static final KeyCombination LOCK = KeyCombination.valueOf("Shortcut+L");

    /** A hand on the desk; what the pointer enters is no sign of one, because lists move too. */
    private static final List<EventType<? extends InputEvent>> TOUCHES =
            List.of(
                    KeyEvent.KEY_PRESSED,
                    MouseEvent.MOUSE_MOVED,
                    MouseEvent.MOUSE_PRESSED,
                    MouseEvent.MOUSE_DRAGGED,
                    ScrollEvent.SCROLL,
                    TouchEvent.TOUCH_PRESSED);

    private static final Duration BEAT = Duration.seconds(1);

    private final IdleWatch watch;
    private final Runnable lock;
    private final Beat beat = new Beat(BEAT, this::tick);

    /** A lock on a scene. */
    IdleLock(Scene scene, IdleWatch watch, Runnable lock) {
        this.watch = watch;
        this.lock = lock;
        TOUCHES.forEach(touch -> scene.addEventFilter(touch, event -> watch.touched()));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        beat.start();
    }

    private void onKey(KeyEvent event) {
        if (LOCK.match(event)) {
            lock.run();
            event.consume();
        }
    }

    /** Looks whether it is time; called on the beat. */
    void tick() {
        if (watch.isIdle()) {
            lock.run();
        }
    }

    void stop() {
        beat.stop();
    }
}
