package org.shaotai.console.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.console.TestWindow;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.whistle.WhistleKind;

/** At 1366x768, in both languages, with the longest form open. */
class WhistleLayoutFxTest {

    @TempDir Path directory;

    @ParameterizedTest
    @EnumSource
    void noWordIsCutOffAndNothingScrollsSideways(Language language) throws TimeoutException {
        try (PanelFixture fixture = new PanelFixture(directory)) {
            fixture.sounded(fixture.gas(), WhistleKind.EMERGENCY, 40, "城管局", "公安局", "消防大队");
            fixture.sounded(fixture.gas(), WhistleKind.HARD_CASE, 95, "城管局", "公安局");
            try (TestWindow window = TestWindow.open(fixture.town, directory, language)) {
                window.hand().press(KeyCode.F3);
                window.hand().press(KeyCode.DIGIT1);
                window.hand().press(KeyCode.D);
                assertThat(window.find(".entry-form", Node.class)).isNotNull();
                assertThat(TestWindow.onWindow(() -> cutOff(window))).isEmpty();
                assertThat(TestWindow.onWindow(() -> sidewaysBars(window))).isEmpty();
            }
        }
    }

    /** The words of labels and buttons whose drawn text is not the whole text. */
    private static List<String> cutOff(TestWindow window) {
        return window.scene().getRoot().lookupAll(".whistle *").stream()
                .filter(node -> node instanceof Labeled && isSeen(node))
                .map(Labeled.class::cast)
                .filter(labeled -> labeled.getText() != null)
                .filter(WhistleLayoutFxTest::isCut)
                .map(Labeled::getText)
                .toList();
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.lookup(".text") instanceof Text drawn
                && !drawn.getText().equals(labeled.getText());
    }

    private static List<Node> sidewaysBars(TestWindow window) {
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
