package org.shaotai.console.matter;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.shaotai.console.TestTown;
import org.shaotai.console.TestWindow;
import org.shaotai.console.account.Person;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.UnitId;

/** Brings matters to where a walk begins, and works on their cards with the keyboard alone. */
final class CardHand {

    private final TestTown town;
    private final TestWindow window;

    CardHand(TestTown town, TestWindow window) {
        this.town = town;
        this.window = window;
    }

    /** Something told so many hours ago that a unit has signed for since. */
    static Matter inProgress(TestTown town, int hoursAgo) {
        return inProgress(town, hoursAgo, "0401");
    }

    /** The same of another kind. */
    static Matter inProgress(TestTown town, int hoursAgo, String category) {
        Store store = town.store();
        Matter told = town.told("路灯不亮影响出行", category, 1, hoursAgo, Risk.NONE);
        Entry then = TestTown.entry(TestTown.NOW.minus(Duration.ofHours(hoursAgo)));
        UnitId unit = lead(town, told);
        Matter accepted =
                store.matters().accept(told.id(), told.version(), told.grading(), then).value();
        Matter sent =
                store.matters()
                        .dispatch(told.id(), accepted.version(), unit, List.of(), then)
                        .value();
        return store.matters()
                .sign(told.id(), sent.version(), unit, then.onBehalfOf(unit, Via.PHONE))
                .value();
    }

    /** The same after its result was verified. */
    static Matter verified(TestTown town) {
        Store store = town.store();
        Matter signed = inProgress(town, 5);
        Entry then = TestTown.entry(TestTown.NOW.minus(Duration.ofHours(2)));
        Matter answered =
                store.matters()
                        .giveResult(
                                signed.id(),
                                signed.version(),
                                signed.owner(),
                                "已更换灯泡。",
                                then.onBehalfOf(signed.owner(), Via.PHONE))
                        .value();
        return store.ends().passVerification(signed.id(), answered.version(), then).value();
    }

    private static UnitId lead(TestTown town, Matter told) {
        return town.store()
                .units()
                .suggestFor(told.grading().category(), town.home().id())
                .get(0)
                .id();
    }

    /** Somebody else sits down at the desk, and the card is read again for them. */
    void sits(String name, Role role) {
        TestWindow.onWindow(
                () -> {
                    window.desk().personProperty().set(new Person(new Actor(name, role), true));
                    window.desk().changed();
                    return null;
                });
        window.hand().rest();
    }

    /** Chooses the matter of a title in the list. */
    void choose(String title) {
        window.hand()
                .with(
                        "#list",
                        ListView.class,
                        list -> {
                            for (int i = 0; i < list.getItems().size(); i++) {
                                MatterLine line = (MatterLine) list.getItems().get(i);
                                if (line.title().equals(title)) {
                                    list.getSelectionModel().select(i);
                                }
                            }
                            list.requestFocus();
                        });
    }

    void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            window.hand().press(code);
        }
    }

    void type(String text) {
        window.hand().type(text);
    }

    /** Sends the form. */
    void submit() {
        window.hand().press(KeyCode.ENTER, true);
    }

    /** What the form says is wrong. */
    String objection() {
        return window.find("#objection", Label.class).getText();
    }

    /** A matter as it is now. */
    Matter now(Matter matter) {
        return town.store()
                .matters()
                .sheet(matter.id(), TestTown.NOW.plusSeconds(60))
                .orElseThrow()
                .docket()
                .matter();
    }

    MatterStatus status(Matter matter) {
        return now(matter).status();
    }
}
