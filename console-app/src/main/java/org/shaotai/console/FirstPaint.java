package org.shaotai.console;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * The mark that a start is measured by: with {@code -Dshaotai.bench.firstPaint=true} the window
 * says {@code first-paint} on standard output when its first board is painted, and closes.
 */
public final class FirstPaint {

    private FirstPaint() {}

    /**
     * Announces the paint of what the scene shows now. Called on the FX thread when the first board
     * has its content. The next beat paints it, the one after waits until that paint was handed
     * over, so the third beat is the first that is surely later.
     */
    public static void announce(Scene scene) {
        if (!Boolean.getBoolean("shaotai.bench.firstPaint")) {
            return;
        }
        new AnimationTimer() {
            private int beats;

            @Override
            public void handle(long now) {
                if (++beats == 3) {
                    stop();
                    System.out.println("first-paint");
                    System.out.flush();
                    Platform.exit();
                }
            }
        }.start();
        scene.getRoot().requestLayout();
    }
}
