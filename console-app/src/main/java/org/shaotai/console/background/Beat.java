package org.shaotai.console.background;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** The beat on which live parts of the window repaint: never per event. */
public final class Beat {

    private final Timeline timeline;

    /** Calls a listener on the window's thread once a period. */
    public Beat(Duration period, Runnable listener) {
        timeline = new Timeline(new KeyFrame(period, tick -> listener.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    /** Starts beating. */
    public void start() {
        timeline.play();
    }

    /** Stops beating. */
    public void stop() {
        timeline.stop();
    }
}
