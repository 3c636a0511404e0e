package org.shaotai.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shaotai.console.frame.Screen;
import org.shaotai.console.matter.MoveForms;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Rights;
import org.shaotai.persistence.matter.Risk;

/**
 * No screen waits for the store: the store behind these windows throws when the window's thread
 * comes to it.
 */
class AllScreensFxTest {

    @TempDir Path directory;

    static Stream<Arguments> screensInAllLanguages() {
        return Arrays.stream(Screen.values())
                .flatMap(
                        screen ->
                                Arrays.stream(Language.values())
                                        .map(language -> Arguments.of(screen, language)));
    }

    @ParameterizedTest
    @MethodSource("screensInAllLanguages")
    void opensByItsKeyAndNeverWaitsForTheStore(Screen screen, Language language) throws Exception {
        try (TestTown town = TestTown.in(directory)) {
            town.told("路灯不亮影响出行", "0401", 1, 30, Risk.BLUE);
            try (TestWindow window = TestWindow.open(town, directory, language)) {
                window.hand().press(screen.key());

                assertThat(window.place().screen()).isEqualTo(screen);
                assertThat(window.failures()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void choosingMovingFilteringAndLookingBackNeverWaitForTheStore(Language language)
            throws Exception {
        try (TestTown town = TestTown.in(directory)) {
            Matter matter = town.told("邻里因水沟归属争执", "0106", 0, 5, Risk.YELLOW);
            town.told("路灯不亮影响出行", "0401", 1, 30, Risk.BLUE);
            try (TestWindow window = TestWindow.open(town, directory, language)) {
                window.hand()
                        .with("#list", ListView.class, list -> list.getSelectionModel().select(0));
                moves(matter).forEach(id -> beginAndGiveUp(window, id));
                window.hand().with("#filterToggle", ToggleButton.class, ToggleButton::fire);
                window.hand()
                        .with("#major", ComboBox.class, box -> box.getSelectionModel().select(2));
                window.hand().with("#slider", Slider.class, slider -> slider.setValue(-24));

                assertThat(window.place().past()).isNotNull();
                assertThat(window.failures()).isEmpty();
            }
        }
    }

    private static List<String> moves(Matter matter) {
        return matter.status().moves().stream()
                .filter(MoveForms::isOffered)
                .filter(move -> Rights.mayMake(Role.DUTY, move))
                .map(move -> "#move-" + move.name())
                .toList();
    }

    private static void beginAndGiveUp(TestWindow window, String id) {
        window.hand().with(id, Button.class, Button::fire);
        assertThat(window.find("#submit", Button.class)).isNotNull();
        window.hand().press(javafx.scene.input.KeyCode.ESCAPE);
    }

    @Test
    void theStoreOfTheseTestsTurnsTheWindowsThreadAway() throws Exception {
        try (TestTown town = TestTown.in(directory);
                TestWindow window = TestWindow.open(town, directory, Language.CHINESE)) {
            Throwable caught =
                    TestWindow.onWindow(
                            () -> {
                                try {
                                    town.store().units().all();
                                    return null;
                                } catch (IllegalStateException e) {
                                    return e;
                                }
                            });

            assertThat(caught).hasMessage("store work on the window's thread");
        }
    }
}
