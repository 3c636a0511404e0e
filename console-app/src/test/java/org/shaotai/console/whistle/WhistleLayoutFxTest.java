package org.shaotai.console.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.console.TestWindow;
import org.shaotai.console.Window;
import org.shaotai.console.Wiring;
import org.shaotai.console.common.Fonts;
import org.shaotai.console.common.Language;
import org.shaotai.console.common.WorkerBackground;
import org.shaotai.console.frame.Theme;
import org.shaotai.persistence.whistle.WhistleKind;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** At 1366x768, in both languages, with the longest form open. */
@ExtendWith(ApplicationExtension.class)
class WhistleLayoutFxTest {

    @TempDir private Path directory;
    private WorkerBackground background;
    private PanelFixture fixture;
    private Wiring wiring;
    private Window window;

    @Start
    void start(Stage stage) {
        Fonts.load();
        background = new WorkerBackground();
        window = new Window(stage, Theme.LIGHT, 1366, 768);
        window.show("");
    }

    @ParameterizedTest
    @EnumSource
    void noWordIsCutOffAndNothingScrollsSideways(Language language, FxRobot robot)
            throws TimeoutException {
        fixture = new PanelFixture(directory, background, language);
        fixture.sounded(fixture.gas(), WhistleKind.EMERGENCY, 40, "城管局", "公安局", "消防大队");
        fixture.sounded(fixture.gas(), WhistleKind.HARD_CASE, 95, "城管局", "公安局");
        robot.interact(this::fill);
        press(robot, KeyCode.F3);
        press(robot, KeyCode.DIGIT1);
        press(robot, KeyCode.D);
        assertThat(cutOff()).isEmpty();
        assertThat(sidewaysBars()).isEmpty();
        robot.interact(wiring::stop);
        background.close();
        fixture.close();
    }

    private void fill() {
        wiring =
                TestWindow.wiring(fixture.store, fixture.directory, fixture.desk, fixture.settings);
        window.put(wiring.frame());
    }

    private void press(FxRobot robot, KeyCode key) throws TimeoutException {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, background::isIdle);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The words of labels and buttons whose drawn text is not the whole text. */
    private List<String> cutOff() {
        Scene scene = window.scene();
        return scene.getRoot().lookupAll(".whistle *").stream()
                .filter(node -> node instanceof Labeled && isSeen(node))
                .map(Labeled.class::cast)
                .filter(labeled -> labeled.getText() != null)
                .filter(labeled -> labeled.lookup(".text") instanceof Text)
                .filter(
                        labeled ->
                                !((Text) labeled.lookup(".text"))
                                        .getText()
                                        .equals(labeled.getText()))
                .map(Labeled::getText)
                .toList();
    }

    private List<Node> sidewaysBars() {
        return window.scene().getRoot().lookupAll(".scroll-bar").stream()
                .filter(bar -> ((ScrollBar) bar).getOrientation() == Orientation.HORIZONTAL)
                .filter(WhistleLayoutFxTest::isSeen)
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
