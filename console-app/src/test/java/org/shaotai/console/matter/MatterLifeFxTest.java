package org.shaotai.console.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.console.TestWindow;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterStatus;

/** The main job of the desk, from the first word to the last visit, with the keyboard alone. */
class MatterLifeFxTest {

    @TempDir Path directory;

    @Test
    void aMatterIsTakenInAndWorkedThroughToItsEndByKeyboard() throws Exception {
        try (TestTown town = TestTown.in(directory);
                TestWindow window = TestWindow.open(town, directory, Language.CHINESE)) {
            takeIn(window);
            assertThat(standing(town)).isEqualTo(MatterStatus.REGISTERED);

            window.hand().press(KeyCode.A);
            window.hand().press(KeyCode.ENTER);
            assertThat(standing(town)).isEqualTo(MatterStatus.ACCEPTED);

            window.hand().press(KeyCode.D);
            window.hand().press(KeyCode.ENTER);
            assertThat(standing(town)).isEqualTo(MatterStatus.DISPATCHED);

            window.hand().press(KeyCode.S);
            submit(window);
            assertThat(standing(town)).isEqualTo(MatterStatus.IN_PROGRESS);

            window.hand().press(KeyCode.F);
            window.hand().type("井盖已更换，现场清理完毕。");
            submit(window);
            assertThat(standing(town)).isEqualTo(MatterStatus.FEEDBACK_GIVEN);

            window.hand().press(KeyCode.V);
            window.hand().press(KeyCode.ENTER);
            assertThat(standing(town)).isEqualTo(MatterStatus.VERIFIED);

            window.hand().press(KeyCode.C);
            submit(window);
            assertThat(standing(town)).isEqualTo(MatterStatus.CLOSED);
            assertThat(window.failures()).isEmpty();
        }
    }

    private static void takeIn(TestWindow window) {
        window.hand().press(KeyCode.F2);
        window.hand().type("东关菜市场门口的污水井盖松动，车辆压过响声很大。");
        window.hand().press(KeyCode.TAB);
        assertThat(window.find("#category", ComboBox.class).isFocused()).isTrue();
        TestWindow.onWindow(
                () -> {
                    choose(window.find("#category", ComboBox.class));
                    return null;
                });
        window.hand().press(KeyCode.ENTER, true);
        assertThat(window.find("#notice", Label.class).getText()).startsWith("已登记");
    }

    @SuppressWarnings("unchecked")
    private static void choose(ComboBox<?> choice) {
        ((ComboBox<Object>) choice)
                .getItems().stream()
                        .filter(
                                one ->
                                        ((org.shaotai.persistence.category.Category) one)
                                                .code()
                                                .equals(new CategoryCode("0401")))
                        .findFirst()
                        .ifPresent(((ComboBox<Object>) choice)::setValue);
    }

    private static void submit(TestWindow window) {
        window.hand().press(KeyCode.ENTER, true);
    }

    private static MatterStatus standing(TestTown town) {
        MatterQuery all = MatterQuery.openAt(TestTown.NOW.plusSeconds(60)).withEnded();
        return town.store().matters().list(all).get(0).status();
    }
}
