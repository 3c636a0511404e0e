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
}
