package org.shaotai.console.tour;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.shaotai.console.supervision.ChaseLine;
import org.shaotai.persistence.supervision.SheetLevel;

/** The part of the tour that chases who has not answered, and turns the pages of the calendar. */
final class ChaseWalk {

    private static final String ANSWER = "配件已订货，周一上午到现场更换。";

    private final Stagehand hand;
    private final Consumer<String> picture;

    ChaseWalk(Stagehand hand, Consumer<String> picture) {
        this.hand = hand;
        this.picture = picture;
    }

    /** Who has not answered; the calendar as everybody sees it. */
    void go() {
        supervision();
        hand.press(KeyCode.F8);
        picture.accept("12-calendar-read-only");
    }

    private void supervision() {
        hand.press(KeyCode.F6);
        hand.press(KeyCode.R);
        hand.with("#list", ListView.class, list -> list.getSelectionModel().select(1));
        picture.accept("11-supervision");
        hand.press(KeyCode.A);
        hand.type(ANSWER);
        picture.accept("11-supervision-answer");
        hand.press(KeyCode.ENTER, true);
        picture.accept("11-supervision-answered");
        hand.press(KeyCode.I);
        picture.accept("11-supervision-issue");
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.DIGIT2);
        hand.with("#list", ListView.class, ChaseWalk::selectOrder);
        picture.accept("11-supervision-issued");
        hand.press(KeyCode.P);
        picture.accept("11-supervision-paper");
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.DIGIT3);
        picture.accept("11-supervision-shelf");
    }

    /** Chooses the first sheet that has a paper and whose matter everybody may read. */
    private static void selectOrder(ListView<?> list) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof ChaseLine.Chased line
                    && line.of().level() != SheetLevel.REMINDER
                    && !line.line().row().isRestricted()) {
                list.getSelectionModel().select(i);
                list.requestFocus();
                return;
            }
        }
    }

    /** The calendar as an administrator changes it. */
    void calendar() {
        hand.press(KeyCode.F8);
        picture.accept("12-calendar");
        List.of(KeyCode.DOWN, KeyCode.H, KeyCode.RIGHT, KeyCode.H).forEach(hand::press);
        picture.accept("12-calendar-changed");
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.PAGE_DOWN);
        picture.accept("12-calendar-unpublished");
    }
}
