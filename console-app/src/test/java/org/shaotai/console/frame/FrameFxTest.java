package org.shaotai.console.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.console.TestWindow;
import org.shaotai.console.situation.Filter;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Risk;

class FrameFxTest {

    @TempDir Path directory;
    private TestTown town;
    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        town = TestTown.in(directory);
        town.told("路灯不亮影响出行", "0401", 1, 2000, Risk.NONE);
        town.told("邻里因水沟归属争执", "0106", 0, 5, Risk.YELLOW);
        window = TestWindow.open(town, directory, Language.CHINESE);
    }

    @AfterEach
    void close() {
        window.close();
        town.close();
    }

    @Test
    void theInitialsOfAWordFindItsScreen() {
        window.hand().press(KeyCode.K, true);
        window.hand().type("cs");
        assertThat(window.find("#hits", ListView.class).isVisible()).isTrue();

        window.hand().press(KeyCode.ENTER);

        assertThat(window.place().screen()).isEqualTo(Screen.WHISTLE);
        assertThat(window.find("#hits", ListView.class).isVisible()).isFalse();
    }

    @Test
    void wordsThatNothingKnowsFindNothingAndHarmNothing() {
        window.hand().press(KeyCode.K, true);
        window.hand().type("qqqqq");

        assertThat(window.find("#hits", ListView.class).isVisible()).isFalse();
        assertThat(window.failures()).isEmpty();
    }

    @Test
    void aNumberTypedInTheCommandFieldOpensItsMatter() {
        Matter matter = town.told("烧烤油烟扰民多日", "0501", 2, 3, Risk.NONE);
        window.desk().background().run(() -> 0, zero -> window.desk().changed(), failure -> {});
        window.hand().rest();

        window.hand().press(KeyCode.K, true);
        window.hand().type(matter.number());
        window.hand().press(KeyCode.ENTER);

        assertThat(window.place().selected()).isEqualTo(matter.id());
    }

    @Test
    void escapeLeadsBackToTheSituationAndToItsList() {
        window.hand().press(KeyCode.F9);
        window.hand().press(KeyCode.ESCAPE);
        assertThat(window.place().screen()).isEqualTo(Screen.SITUATION);

        window.hand().press(KeyCode.K, true);
        window.hand().press(KeyCode.ESCAPE);
        window.hand().press(KeyCode.ESCAPE);

        assertThat(focused()).isEqualTo("list");
    }

    @Test
    void theKeyboardIsWhereAScreenBegins() {
        assertThat(focused()).isEqualTo("list");
        window.hand().press(KeyCode.F2);
        assertThat(focused()).isEqualTo("text");
        window.hand().press(KeyCode.F9);
        assertThat(focused()).isEqualTo("onDuty");
    }

    private String focused() {
        return TestWindow.onWindow(() -> window.scene().getFocusOwner().getId());
    }

    @Test
    void aNoticeStaysUntilItIsReadAndSaysTrouble() {
        TestWindow.onWindow(
                () -> {
                    window.desk().notices().refused("不能延期。");
                    return null;
                });
        Node line = window.find("#noticeLine", Node.class);
        assertThat(line.isVisible()).isTrue();
        assertThat(window.find("#notice", Label.class).getText()).isEqualTo("不能延期。");

        window.hand().with("#noticeLine .button", Button.class, Button::fire);

        assertThat(line.isVisible()).isFalse();
    }

    @Test
    void theCountOfWhatIsOverdueOpensItsList() {
        assertThat(window.find("#overdue", Button.class).getText()).contains("1");
        window.hand().press(KeyCode.F2);

        window.hand().with("#overdue", Button.class, Button::fire);

        assertThat(window.place().screen()).isEqualTo(Screen.SITUATION);
        assertThat(window.place().filter()).isEqualTo(Filter.OVERDUE);
        assertThat(window.find("#list", ListView.class).getItems()).hasSize(1);
    }

    @Test
    void theDutyOfficersNameOpensTheSettings() {
        assertThat(window.find("#shift", Button.class).getText()).isEqualTo("白班  王值班 · 值班调度员");

        window.hand().with("#shift", Button.class, Button::fire);

        assertThat(window.place().screen()).isEqualTo(Screen.SETTINGS);
    }
}
