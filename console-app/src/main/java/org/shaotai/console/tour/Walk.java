package org.shaotai.console.tour;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

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
        picture.accept("08-summary-county");
        hand.with("#jumps", Pane.class, jumps -> ((Hyperlink) jumps.getChildren().get(1)).fire());
        picture.accept("08-summary-table");
        List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER)
                .forEach(hand::press);
        picture.accept("08-summary-figure");
        hand.press(KeyCode.ESCAPE);
        hand.with("#jumps", Pane.class, jumps -> ((Hyperlink) jumps.getChildren().get(2)).fire());
        picture.accept("08-summary-towns");
        hand.with("#level", ComboBox.class, choice -> choice.getSelectionModel().selectLast());
        picture.accept("08-summary-township");
    }

    private void settings() {
        hand.press(KeyCode.F9);
        picture.accept("09-settings");
    }
}
