package org.shaotai.console.tour;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.MatterStatus;

/** The tour's way through the forms of a card: one matter of each status, each of its moves. */
final class CardWalk {

    private static final String RESULT = "井盖已更换，现场清理完毕。";

    private final Stagehand hand;
    private final Consumer<String> picture;
    private final DoorWalk door;

    CardWalk(Stagehand hand, Consumer<String> picture, DoorWalk door) {
        this.hand = hand;
        this.picture = picture;
        this.door = door;
    }

    /** What can be done with matters that are under way. */
    void underWay() {
        handled();
        answered();
    }

    /** What can be done while a unit works on it; none of it is made. */
    private void handled() {
        chooseFirst(line -> line.row().status() == MatterStatus.IN_PROGRESS && isUnhurried(line));
        picture.accept("02-card");
        form(KeyCode.F, "result");
        form(KeyCode.E, "return");
        form(KeyCode.T, "transfer");
        hand.press(KeyCode.P);
        hand.with("#amount", TextField.class, field -> field.setText("99"));
        hand.type(RESULT);
        hand.press(KeyCode.ENTER, true);
        picture.accept("02-card-extension-refused");
        hand.with("#amount", TextField.class, field -> field.setText("1"));
        hand.press(KeyCode.ENTER, true);
        picture.accept("02-card-extension-asked");
        door.takeOver(Role.CHIEF);
        form(KeyCode.Z, "suspend");
        form(KeyCode.U, "escalate");
        form(KeyCode.Y, "grant");
        form(KeyCode.N, "refuse");
        door.takeOver(Role.DUTY);
    }

    private void answered() {
        chooseFirst(line -> line.row().status() == MatterStatus.FEEDBACK_GIVEN);
        form(KeyCode.B, "fail");
        form(KeyCode.V, "verify");
        chooseFirst(line -> line.row().status() == MatterStatus.VERIFIED);
        hand.press(KeyCode.C);
        hand.with("#unreached", CheckBox.class, CheckBox::requestFocus);
        picture.accept("02-card-close");
        hand.press(KeyCode.ESCAPE);
    }

    /** What can be done with the matter that was just taken in, whose card is open. */
    void takenIn() {
        form(KeyCode.I, "merge");
        hand.press(KeyCode.A);
        picture.accept("02-card-move");
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.D);
        picture.accept("02-card-dispatch");
        List.of(KeyCode.ENTER, KeyCode.S).forEach(hand::press);
        picture.accept("02-card-sign");
        hand.press(KeyCode.ESCAPE);
    }

    private void form(KeyCode letter, String name) {
        hand.press(letter);
        picture.accept("02-card-" + name);
        hand.press(KeyCode.ESCAPE);
    }

    /** Whether it has days left, so that some more can be asked for. */
    private static boolean isUnhurried(MatterLine line) {
        return line.row().times().limitUnit().isDays() && line.lamp() != Lamp.RED;
    }

    private void chooseFirst(Predicate<MatterLine> wanted) {
        hand.with(
                "#list",
                ListView.class,
                list -> {
                    for (int i = 0; i < list.getItems().size(); i++) {
                        if (wanted.test((MatterLine) list.getItems().get(i))) {
                            list.getSelectionModel().select(i);
                            list.requestFocus();
                            return;
                        }
                    }
                });
    }
}
