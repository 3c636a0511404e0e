package org.shaotai.console.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
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
import org.shaotai.console.common.Language;
import org.shaotai.console.common.WorkerBackground;
import org.shaotai.console.frame.Theme;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.ReportInStatus;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleQuery;
import org.shaotai.persistence.whistle.WhistleStatus;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole way of an emergency whistle by keyboard, over a store that turns the window's thread
 * away.
 */
@ExtendWith(ApplicationExtension.class)
class WhistleFxTest {

    @TempDir private Path directory;
    private WorkerBackground background;
    private PanelFixture fixture;
    private Wiring wiring;
    private Window window;

    @Start
    void start(Stage stage) {
        background = new WorkerBackground();
        fixture = new PanelFixture(directory, background, Language.CHINESE);
        fixture.gas();
        fixture.town.forbid(Thread.currentThread());
        wiring =
                TestWindow.wiring(
                        fixture.town, directory, fixture.directory, fixture.desk, fixture.settings);
        window = new Window(stage, Theme.LIGHT, 1366, 768);
        window.put(wiring.frame());
        window.show("");
    }

    @AfterEach
    void close() {
        Platform.runLater(wiring::stop);
        background.close();
        fixture.close();
    }

    @Test
    void anEmergencyWhistleIsSoundedReportedToReleasedAndClosedByKeyboard(FxRobot robot)
            throws TimeoutException {
        rest();
        sound(robot);
        Whistle sounded = onlyWhistle();
        assertThat(sounded.kind()).isEqualTo(WhistleKind.EMERGENCY);
        assertThat(sounded.place()).contains("青云路12号");
        assertThat(sounded.reports())
                .extracting(ReportIn::unit)
                .containsExactlyInAnyOrder(fixture.unit("消防大队"), fixture.unit("公安局"));
        assertThat(labels(".whistle-count")).containsExactly("哨 1");

        report(robot, KeyCode.DIGIT1);
        report(robot, KeyCode.DIGIT2);
        assertThat(onlyWhistle().status()).isEqualTo(WhistleStatus.HANDLING);
        assertThat(onlyWhistle().reports())
                .allSatisfy(
                        r -> {
                            assertThat(r.status()).isEqualTo(ReportInStatus.RESULT_GIVEN);
                            assertThat(r.way()).contains(CheckInWay.ON_SITE);
                            assertThat(r.checkedInBy()).isEqualTo("zhang");
                            assertThat(r.result()).isEqualTo("done");
                        });

        press(robot, KeyCode.R);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(onlyWhistle().status()).isEqualTo(WhistleStatus.DONE);
        press(robot, KeyCode.C);
        assertThat(open()).isEmpty();
        assertThat(labels(".whistle-count")).containsExactly("哨 0");
        assertThat(fixture.desk.notices().newestProperty().get()).isNull();
    }

    /** From the list of matters: whistle, gate, two units by the first letters of their names. */
    private void sound(FxRobot robot) throws TimeoutException {
        ListView<?> matters = robot.lookup("#list").queryListView();
        robot.interact(
                () -> {
                    matters.requestFocus();
                    matters.getSelectionModel().selectFirst();
                });
        rest();
        press(robot, KeyCode.W);
        press(robot, KeyCode.ALT, KeyCode.DIGIT3);
        press(robot, KeyCode.ALT, KeyCode.U);
        for (List<KeyCode> letters :
                List.of(List.of(KeyCode.X, KeyCode.F), List.of(KeyCode.G, KeyCode.A))) {
            for (KeyCode letter : letters) {
                press(robot, letter);
            }
            press(robot, KeyCode.ENTER);
        }
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void report(FxRobot robot, KeyCode place) throws TimeoutException {
        press(robot, place);
        press(robot, KeyCode.D);
        robot.write("zhang");
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.F);
        robot.write("done");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void escapeGivesAnEntryUpAndTheCardKeepsTheKeyboard(FxRobot robot) throws TimeoutException {
        rest();
        sound(robot);
        press(robot, KeyCode.DIGIT1);
        press(robot, KeyCode.A);
        assertThat(robot.lookup(".entry-form").tryQuery()).isPresent();
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup(".entry-form").tryQuery()).isEmpty();
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo("unit-1");
        assertThat(onlyWhistle().reports().get(0).status()).isEqualTo(ReportInStatus.NOTIFIED);
    }

    @Test
    void theMattersCardNamesTheWhistleAndLeadsToIt(FxRobot robot) throws TimeoutException {
        rest();
        sound(robot);
        press(robot, KeyCode.O);
        assertThat(robot.lookup(".hyperlink").queryLabeled().getText()).isEqualTo("S01 已吹哨");
        robot.clickOn(".hyperlink");
        rest();
        assertThat(robot.lookup("#unit-2").tryQuery()).isPresent();
    }

    private void press(FxRobot robot, KeyCode... keys) throws TimeoutException {
        robot.push(keys);
        rest();
    }

    private void rest() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, background::isIdle);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> labels(String style) {
        return window.scene().getRoot().lookupAll(style).stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private List<Whistle> open() {
        return fixture.store.whistles().list(WhistleQuery.openAt(TestTown.NOW));
    }

    private Whistle onlyWhistle() {
        assertThat(open()).hasSize(1);
        return open().get(0);
    }
}
