package org.shaotai.console.tour;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** The steps of the tour, as an operator would take them. */
final class Walk {

    private final Stagehand hand;
    private final Consumer<String> picture;

    Walk(Stagehand hand, Consumer<String> picture) {
        this.hand = hand;
        this.picture = picture;
    }

    void go() {
        situation();
        intake();
        whistle();
        consultation();
        summary();
        settings();
    }

    private void situation() {
        picture.accept("01-situation");
        hand.with("#list", ListView.class, list -> list.getSelectionModel().select(1));
        picture.accept("02-card");
    }

    private void intake() {
        hand.press(KeyCode.F2);
        picture.accept("03-intake");
    }

    private void whistle() {
        hand.press(KeyCode.F3);
        picture.accept("04-whistle");
    }

    private void consultation() {
        hand.press(KeyCode.F4);
        picture.accept("05-consultation-day");
    }

    private void summary() {
        hand.press(KeyCode.F5);
        picture.accept("08-summary");
    }

    private void settings() {
        hand.press(KeyCode.F9);
        picture.accept("09-settings");
    }
}
