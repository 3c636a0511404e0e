package org.shaotai.console.tour;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.shaotai.console.consultation.MonthPage;

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
        hand.press(KeyCode.ENTER);
        picture.accept("05-consultation-day-matter");
        hand.with("#sections", ListView.class, list -> list.getSelectionModel().select(4));
        picture.accept("05-consultation-day-whistles");
        hand.press(KeyCode.DIGIT2);
        picture.accept("06-consultation-week");
        hand.with("#sections", ListView.class, list -> list.getSelectionModel().select(7));
        picture.accept("06-consultation-week-topics");
        hand.with("#sections", ListView.class, list -> list.getSelectionModel().select(0));
        picture.accept("06-consultation-week-unrecorded");
        month();
    }

    private void month() {
        hand.press(KeyCode.DIGIT3);
        for (MonthPage page : MonthPage.values()) {
            picture.accept("07-consultation-month-" + page.name().toLowerCase(Locale.ROOT));
            hand.press(KeyCode.PAGE_DOWN, true);
        }
        for (int i = 0; i < 5; i++) {
            hand.press(KeyCode.DOWN);
        }
        hand.press(KeyCode.ENTER);
        picture.accept("07-consultation-month-figure");
        hand.press(KeyCode.DIGIT1);
        hand.with("#slider", Slider.class, slider -> slider.setValue(-10 * 24));
        picture.accept("07-consultation-past");
        hand.with("#slider", Slider.class, slider -> slider.setValue(0));
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
