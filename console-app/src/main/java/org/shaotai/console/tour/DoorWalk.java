package org.shaotai.console.tour;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.demo.DemoStaff;

/** The steps of the tour at the door: in by the keyboard, out, and in as others. */
final class DoorWalk {

    private final Stagehand hand;
    private final Consumer<String> picture;

    DoorWalk(Stagehand hand, Consumer<String> picture) {
        this.hand = hand;
        this.picture = picture;
    }

    /** Comes in as a duty officer, after a slip of the finger. */
    void comeIn() {
        picture.accept("00-login");
        logIn(Role.DUTY, "shaotai");
        picture.accept("00-login-refused");
        logIn(Role.DUTY, DemoStaff.PASSWORD);
    }

    /** Another one sits down at the desk. */
    void takeOver(Role role) {
        hand.press(KeyCode.L, true);
        logIn(role, DemoStaff.PASSWORD);
    }

    private void logIn(Role role, String password) {
        hand.with("#account", ComboBox.class, box -> box.getEditor().setText(DemoStaff.name(role)));
        hand.with("#password", PasswordField.class, PasswordField::requestFocus);
        hand.type(password);
        hand.press(KeyCode.ENTER);
    }

    /** Locks the desk; then others take over, and each sees what is theirs. */
    void handOver() {
        hand.press(KeyCode.L, true);
        picture.accept("11-door-locked");
        logIn(Role.AUDITOR, DemoStaff.PASSWORD);
        hand.press(KeyCode.F1);
        hand.with("#list", ListView.class, list -> list.getSelectionModel().select(openLine(list)));
        picture.accept("11-door-auditor");
        hand.press(KeyCode.F3);
        picture.accept("11-door-auditor-whistle");
        takeOver(Role.ADMIN);
        hand.with("#accounts", ListView.class, list -> list.getSelectionModel().select(1));
        picture.accept("11-door-accounts");
    }

    /** The first matter whose words everybody may read. */
    private static int openLine(ListView<?> list) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (!((MatterLine) list.getItems().get(i)).row().isRestricted()) {
                return i;
            }
        }
        return 0;
    }
}
