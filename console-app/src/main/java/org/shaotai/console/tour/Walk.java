package org.shaotai.console.tour;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** The steps of the tour, as an operator would take them. */
final class Walk {

    private static final int HOURS_BACK = 24;

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
        hand.with("#list", ListView.class, list -> list.getSelectionModel().selectFirst());
        picture.accept("04-whistle-board");
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.DIGIT2);
        hand.press(KeyCode.D);
        picture.accept("04-whistle-check-in");
        hand.press(KeyCode.ESCAPE);
        hand.with("#slider", Slider.class, slider -> slider.setValue(-HOURS_BACK));
        hand.with("#list", ListView.class, list -> list.getSelectionModel().selectFirst());
        picture.accept("04-whistle-past");
        hand.with("#now", Button.class, Button::fire);
        compose();
    }

    private void compose() {
        hand.press(KeyCode.F1);
        hand.press(KeyCode.W);
        hand.with("#gate-EMERGENCY", ToggleButton.class, gate -> gate.setSelected(true));
        for (String unit : List.of("公安", "消防", "应急")) {
            hand.with(
                    "#unitSearch",
                    TextField.class,
                    field -> {
                        field.requestFocus();
                        field.setText(unit);
                    });
            hand.press(KeyCode.ENTER);
        }
        picture.accept("04-whistle-composed");
        hand.press(KeyCode.ENTER, true);
        picture.accept("04-whistle-sounded");
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
