package org.shaotai.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.console.TestWindow;
import org.shaotai.console.frame.Screen;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.Risk;

/** What is not theirs is not there: no button, no screen, no key. */
class RolesFxTest {

    @TempDir Path directory;

    @Test
    void anAuditorReadsAndFindsNothingToPress() throws Exception {
        try (TestTown town = TestTown.in(directory)) {
            town.told("邻里因水沟归属争执", "0106", 0, 5, Risk.YELLOW);
            try (TestWindow window = TestWindow.openFor(Role.AUDITOR, town, directory)) {
                window.hand()
                        .with("#list", ListView.class, list -> list.getSelectionModel().select(0));
                assertThat(window.scene().getRoot().lookupAll(".move-button")).isEmpty();

                window.hand().press(KeyCode.F2);
                window.hand().press(KeyCode.A);
                window.hand().press(KeyCode.W);
                assertThat(window.place().screen()).isEqualTo(Screen.SITUATION);

                window.hand().press(KeyCode.F3);
                assertThat(window.scene().getRoot().lookupAll(".compose")).isEmpty();
                assertThat(window.failures()).isEmpty();
            }
        }
    }

    @Test
    void aDispatcherFindsTheirOwnMovesAndNotTheShiftLeaders() throws Exception {
        try (TestTown town = TestTown.in(directory)) {
            town.told("邻里因水沟归属争执", "0106", 0, 5, Risk.YELLOW);
            try (TestWindow window = TestWindow.openFor(Role.DUTY, town, directory)) {
                window.hand()
                        .with("#list", ListView.class, list -> list.getSelectionModel().select(0));

                assertThat(window.find("#move-ACCEPT", Node.class)).isNotNull();
                assertThat(window.find("#move-DECLINE", Node.class)).isNull();
            }
        }
    }
}
