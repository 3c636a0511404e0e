package org.shaotai.console.tour;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.shaotai.console.whistle.StripFilter;
import org.shaotai.console.whistle.WhistleLine;
import org.shaotai.persistence.whistle.WhistleStatus;

/**
 * The tour's steps through the whistle panel: each state that the scene holds, and a new whistle.
 */
final class WhistleWalk {

    private static final int A_DAY_BACK = 24;

    private final Stagehand hand;
    private final Consumer<String> picture;

    WhistleWalk(Stagehand hand, Consumer<String> picture) {
        this.hand = hand;
        this.picture = picture;
    }

    /** Takes the steps; a picture each time something new is seen. */
    void take() {
        hand.press(KeyCode.F3);
        hand.with("#list", ListView.class, list -> list.getSelectionModel().selectFirst());
        picture.accept("04-whistle-board");
        hand.press(KeyCode.F11);
        picture.accept("04-whistle-projector");
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.DIGIT2);
        hand.press(KeyCode.D);
        picture.accept("04-whistle-check-in");
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.DIGIT3);
        hand.press(KeyCode.X);
        picture.accept("04-whistle-dispute");
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.M);
        picture.accept("04-whistle-mute");
        hand.press(KeyCode.ESCAPE);
        states();
        hand.with("#slider", Slider.class, slider -> slider.setValue(-A_DAY_BACK));
        hand.with("#list", ListView.class, list -> list.getSelectionModel().selectFirst());
        picture.accept("04-whistle-past");
        hand.with("#now", Button.class, Button::fire);
        compose();
    }

    /** One picture of each state that the scene holds. */
    private void states() {
        for (WhistleStatus status :
                List.of(
                        WhistleStatus.HANDLING,
                        WhistleStatus.DONE,
                        WhistleStatus.IN_REVIEW,
                        WhistleStatus.DRAFT)) {
            boolean isSounded = !status.isBeforeSounding();
            strip(isSounded ? StripFilter.ALL : StripFilter.REVIEW);
            hand.with("#list", ListView.class, list -> select(list, status));
            picture.accept("04-whistle-" + status.name().toLowerCase(Locale.ROOT));
            if (status == WhistleStatus.DONE) {
                hand.press(KeyCode.ENTER);
                hand.press(KeyCode.DIGIT2);
                hand.press(KeyCode.E);
                picture.accept("04-whistle-evaluate");
                hand.press(KeyCode.ESCAPE);
            }
        }
        strip(StripFilter.ALL);
    }

    private void strip(StripFilter filter) {
        hand.with("#strip-" + filter, ToggleButton.class, button -> button.setSelected(true));
    }

    private static void select(ListView<?> list, WhistleStatus status) {
        list.requestFocus();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (((WhistleLine) list.getItems().get(i)).whistle().status() == status) {
                list.getSelectionModel().select(i);
            }
        }
        list.requestFocus(); // the keys are the list's, and the cards that had them are gone
    }

    private void compose() {
        hand.press(KeyCode.F1);
        hand.press(KeyCode.W);
        hand.pressWithAlt(KeyCode.DIGIT3);
        hand.pressWithAlt(KeyCode.U);
        for (String unit : List.of("公安", "消防", "应急")) {
            hand.type(unit);
            hand.press(KeyCode.ENTER);
        }
        picture.accept("04-whistle-composed");
        hand.pressWithAlt(KeyCode.N);
        picture.accept("04-whistle-sudden");
        hand.pressWithAlt(KeyCode.N);
        hand.press(KeyCode.ENTER, true);
        picture.accept("04-whistle-sounded");
        hand.with("#dismiss", Button.class, Button::fire);
    }
}
