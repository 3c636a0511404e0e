package org.shaotai.console.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.console.TestWindow;
import org.shaotai.console.Window;
import org.shaotai.console.Wiring;
import org.shaotai.console.background.WorkerBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.common.Fonts;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.store.Store;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ConsultationFxTest {

    @TempDir static Path dir;

    private static int towns;

    private TestTown town;
    private WorkerBackground background;
    private Wiring wiring;

    @Start
    void show(Stage stage) {
        Fonts.load();
        town = TestTown.in(dir.resolve("town" + towns++));
        town.told("扬言报复的劳资纠纷", "0118", 1, 2, Risk.RED);
        town.told("路灯不亮影响夜间出行", "0407", 2, 30, Risk.NONE);
        Store store = town.store();
        Directory directory =
                Directory.of(
                        town.home(),
                        store.regions().all(),
                        store.units().all(),
                        store.categories().majors(),
                        store.categories().all(),
                        Language.CHINESE);
        background = new WorkerBackground();
        Desk desk =
                new Desk(
                        background,
                        Clock.fixed(TestTown.NOW, ZoneOffset.UTC),
                        Words.in(Language.CHINESE));
        town.forbid(Thread.currentThread());
        DeskSettings settings = DeskSettings.in(dir.resolve("desk.properties"));
        wiring = TestWindow.wiring(town, dir, directory, desk, settings);
        Window window = new Window(stage, Theme.LIGHT, 1366, 768);
        window.put(wiring.frame());
        window.show("");
    }

    @AfterEach
    void close() {
        Platform.runLater(wiring::stop);
        WaitForAsyncUtils.waitForFxEvents();
        background.close();
        town.close();
    }

    private void press(FxRobot robot, KeyCode... keys) throws Exception {
        robot.push(keys);
        rest();
    }

    private void rest() throws Exception {
        WaitForAsyncUtils.waitFor(
                20, java.util.concurrent.TimeUnit.SECONDS, () -> background.isIdle());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Label.class).getText();
    }

    @Test
    void fromDayToWeekToMonthByKeyboard(FxRobot robot) throws Exception {
        press(robot, KeyCode.F4);
        ListView<?> sections = robot.lookup("#sections").queryAs(ListView.class);
        assertThat(sections.isFocused()).isTrue();
        assertThat(sections.getItems()).hasSize(7);

        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        ListView<?> matters = robot.lookup("#matters").queryAs(ListView.class);
        assertThat(matters.getItems()).hasSize(1);

        press(robot, KeyCode.ENTER);
        assertThat(matters.isFocused()).isTrue();
        assertThat(robot.lookup(".card .title").queryAs(Label.class).getText())
                .isEqualTo("扬言报复的劳资纠纷");

        press(robot, KeyCode.ESCAPE);
        assertThat(sections.isFocused()).isTrue();

        press(robot, KeyCode.DIGIT2);
        assertThat(sections.getItems()).hasSize(10);

        press(robot, KeyCode.DIGIT3);
        TableView<?> table = robot.lookup(".figure-grid").queryAs(TableView.class);
        assertThat(table.isFocused()).isTrue();
        assertThat(table.getItems()).hasSize(25);

        press(robot, KeyCode.ENTER);
        assertThat(matters.getItems()).hasSize(2);
        assertThat(text(robot, ".opened .section")).startsWith("登记数");

        press(robot, KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(robot.lookup(".figure-grid").queryAs(TableView.class).getItems()).hasSize(2);

        press(robot, KeyCode.CONTROL, KeyCode.TAB);
        assertThat(sections.getItems()).hasSize(7);
    }

    @Test
    void aCommandOpensABoard(FxRobot robot) throws Exception {
        press(robot, KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> robot.lookup("#commandField").queryAs(TextField.class).setText("zhs"));
        rest();
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);

        ListView<?> sections = robot.lookup("#sections").queryAs(ListView.class);
        assertThat(sections.getItems()).hasSize(10);
    }
}
