package org.shaotai.console;

import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.shaotai.console.account.LoginModel;
import org.shaotai.console.account.TypedPassword;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.demo.DemoStaff;

/**
 * The marks that a start is measured by: with {@code -Dshaotai.bench.firstPaint=true} the window
 * says {@code first-paint} on standard output when its first board is painted, and closes. At a
 * door it says {@code door} when that is painted and {@code enter} when the password was typed,
 * which takes {@code -Dshaotai.bench.typing} milliseconds.
 */
public final class FirstPaint {

    private static boolean isAnnounced;

    private FirstPaint() {}

    /**
     * Announces the paint of a board that is read and drawn in the background, once it is there and
     * its map is finished. The FX thread only.
     *
     * @param isRead whether the board's content has come and may be seen
     * @param isDrawn whether the board's map has nothing left to do
     */
    public static void await(
            Node board, ObservableBooleanValue isRead, ObservableBooleanValue isDrawn) {
        InvalidationListener look =
                change ->
                        Platform.runLater(
                                () -> {
                                    if (isRead.get() && isDrawn.get() && !isAnnounced) {
                                        isAnnounced = true;
                                        announce(board.getScene());
                                    }
                                });
        isRead.addListener(look);
        isDrawn.addListener(look);
    }

    /**
     * Types the demo county's password at the door, as a person would, while a start is measured:
     * the first board stands behind it. Without a time to type in, the password is there at once.
     */
    static void passBy(Window window, LoginModel door) {
        if (!isMeasured()) {
            return;
        }
        long typing = Long.getLong("shaotai.bench.typing", 0);
        if (typing == 0) {
            enter(door);
            return;
        }
        window.whenPainted(
                () -> {
                    say("door");
                    PauseTransition pause = new PauseTransition(Duration.millis(typing));
                    pause.setOnFinished(over -> enter(door));
                    pause.play();
                });
    }

    private static void enter(LoginModel door) {
        say("enter");
        door.nameProperty().set(DemoStaff.name(Role.DUTY));
        door.logIn(TypedPassword.of(DemoStaff.PASSWORD));
    }

    private static void say(String mark) {
        System.out.println(mark);
        System.out.flush();
    }

    private static boolean isMeasured() {
        return Boolean.getBoolean("shaotai.bench.firstPaint");
    }

    /**
     * Announces the paint of what the scene shows now. Called on the FX thread when the first board
     * has its content. The next beat paints it, the one after waits until that paint was handed
     * over, so the third beat is the first that is surely later.
     */
    public static void announce(Scene scene) {
        if (!isMeasured()) {
            return;
        }
        new AnimationTimer() {
            private int beats;

            @Override
            public void handle(long now) {
                if (++beats == 3) {
                    stop();
                    say("first-paint");
                    Platform.exit();
                }
            }
        }.start();
        scene.getRoot().requestLayout();
    }
}
