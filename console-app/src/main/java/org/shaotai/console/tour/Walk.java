package org.shaotai.console.tour;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.shaotai.console.consultation.MonthPage;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.region.Region;

/** The steps of the tour, as an operator would take them. */
final class Walk {

    private static final double HOURS_BACK = 72;
    private static final String TOLD = "有人扬言要砸井盖：东关菜市场门口的污水井盖松动，来往车辆压过响声很大，晚上影响休息，请尽快处理。";
    private static final String WHAT = "0406";
    private static final String WHERE = "菜市场正门";
    private static final String GRID = "东关一";

    private final Stagehand hand;
    private final Consumer<String> picture;
    private final DoorWalk door;
    private final CardWalk card;

    Walk(Stagehand hand, Consumer<String> picture) {
        this.hand = hand;
        this.picture = picture;
        this.door = new DoorWalk(hand, picture);
        this.card = new CardWalk(hand, picture, door);
    }

    void go() {
        door.comeIn();
        situation();
        intake();
        new WhistleWalk(hand, picture).take();
        consultation();
        summary();
        ChaseWalk chase = new ChaseWalk(hand, picture);
        chase.go();
        settings();
        door.handOver();
        chase.calendar();
    }

    private void situation() {
        picture.accept("01-situation");
        hand.with("#filterToggle", ToggleButton.class, ToggleButton::fire);
        hand.with("#status", ComboBox.class, choice -> choice.getSelectionModel().select(4));
        picture.accept("01-situation-filter");
        hand.with("#filterHolder .button", Button.class, Button::fire);
        hand.press(KeyCode.ESCAPE);
        hand.with("#slider", Slider.class, slider -> slider.setValue(-HOURS_BACK));
        picture.accept("01-situation-past");
        hand.with("#now", Button.class, Button::fire);
        card.underWay();
        hand.with("#slider", Slider.class, slider -> slider.setValue(-HOURS_BACK));
        picture.accept("02-card-past");
        hand.with("#now", Button.class, Button::fire);
    }

    private void intake() {
        hand.press(KeyCode.F2);
        picture.accept("03-intake");
        hand.type(TOLD);
        choose("#category", Category.class, category -> category.code().value().equals(WHAT));
        choose("#grid", Region.class, grid -> grid.shortName().equals(GRID));
        hand.with("#address", TextField.class, TextField::requestFocus);
        hand.type(WHERE);
        picture.accept("03-intake-filled");
        hand.with("#address", TextField.class, TextField::clear);
        hand.type("路");
        picture.accept("03-intake-places");
        hand.with("#address", TextField.class, TextField::clear);
        hand.press(KeyCode.ENTER, true);
        card.takenIn();
    }

    private <T> void choose(String selector, Class<T> type, Predicate<T> wanted) {
        hand.with(
                selector,
                ComboBox.class,
                choice -> {
                    for (int i = 0; i < choice.getItems().size(); i++) {
                        if (wanted.test(type.cast(choice.getItems().get(i)))) {
                            choice.getSelectionModel().select(i);
                        }
                    }
                });
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
        hand.with("#now", Button.class, Button::fire);
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
        hand.with("#baseAddress", TextField.class, field -> field.setText("青岩镇.pmtiles"));
        hand.with("#showBase", Button.class, Button::fire);
        picture.accept("09-settings-basemap");
        hand.with("#noBase", Button.class, Button::fire);
        hand.with("#commandField", TextField.class, TextField::requestFocus);
        hand.type("s");
        picture.accept("10-commands");
        hand.press(KeyCode.ESCAPE);
    }
}
