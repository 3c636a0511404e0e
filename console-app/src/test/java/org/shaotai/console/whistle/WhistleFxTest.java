package org.shaotai.console.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.console.TestWindow;
import org.shaotai.console.consultation.CallLine;
import org.shaotai.console.frame.Screen;
import org.shaotai.console.tour.Stagehand;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.whistle.CheckIn;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.ReportInStatus;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleQuery;
import org.shaotai.persistence.whistle.WhistleStatus;

/**
 * The whole way of an emergency whistle by keyboard, over a store that turns the window's thread
 * away.
 */
class WhistleFxTest {

    @TempDir Path directory;
    private PanelFixture fixture;
    private TestWindow window;
    private Stagehand hand;

    @BeforeEach
    void openWindow() throws TimeoutException {
        fixture = new PanelFixture(directory);
        fixture.gas();
        window = TestWindow.open(fixture.town, directory, Language.CHINESE);
        hand = window.hand();
    }

    @AfterEach
    void closeWindow() {
        assertThat(window.failures()).isEmpty();
        window.close();
        fixture.close();
    }

    @Test
    void anEmergencyWhistleIsSoundedReportedToReleasedAndClosedByKeyboard() {
        sound();
        Whistle sounded = onlyWhistle();
        assertThat(sounded.kind()).isEqualTo(WhistleKind.EMERGENCY);
        assertThat(sounded.composition().place()).contains("青云路12号");
        assertThat(sounded.reports())
                .extracting(ReportIn::unit)
                .containsExactlyInAnyOrder(fixture.unit("消防大队"), fixture.unit("公安局"));
        assertThat(window.find(".whistle-count", Labeled.class).getText()).isEqualTo("哨 1");

        report(KeyCode.DIGIT1);
        report(KeyCode.DIGIT2);
        assertThat(onlyWhistle().status()).isEqualTo(WhistleStatus.HANDLING);
        assertThat(onlyWhistle().reports()).allSatisfy(WhistleFxTest::hasComeAndReported);

        hand.press(KeyCode.R);
        hand.press(KeyCode.ENTER, true);
        assertThat(onlyWhistle().status()).isEqualTo(WhistleStatus.DONE);
        evaluate(KeyCode.DIGIT1);
        evaluate(KeyCode.DIGIT2);
        assertThat(onlyWhistle().status()).isEqualTo(WhistleStatus.EVALUATED);
        hand.press(KeyCode.C);
        assertThat(open()).isEmpty();
        assertThat(window.find(".whistle-count", Labeled.class).getText()).isEqualTo("哨 0");
        assertThat(window.desk().notices().newestProperty().get()).isNull();
    }

    /** After the matter is chosen: whistle, gate, the suggested unit, two more by name, send. */
    @Test
    void threeDepartmentsAreCalledToAnEmergencyInAtMostTwelveKeys() {
        hand.with("#list", ListView.class, list -> list.getSelectionModel().selectFirst());
        List<Runnable> keys =
                List.of(
                        () -> hand.press(KeyCode.W),
                        () -> hand.pressWithAlt(KeyCode.DIGIT3),
                        () -> hand.pressWithAlt(KeyCode.A),
                        () -> hand.pressWithAlt(KeyCode.U),
                        () -> hand.type("x"),
                        () -> hand.type("f"),
                        () -> hand.press(KeyCode.ENTER),
                        () -> hand.type("g"),
                        () -> hand.type("a"),
                        () -> hand.press(KeyCode.ENTER),
                        () -> hand.press(KeyCode.ENTER, true));
        keys.forEach(Runnable::run);
        assertThat(keys).hasSizeLessThanOrEqualTo(12);
        assertThat(onlyWhistle().reports()).hasSize(3);
        assertThat(onlyWhistle().status()).isEqualTo(WhistleStatus.SOUNDED);
    }

    @Test
    void anAbsentUnitDoesNotKeepTheOthers() {
        Matter leak = fixture.town.told("污水外溢", "0402", 2, 4, Risk.NONE);
        fixture.sounded(leak, WhistleKind.EMERGENCY, 70, "公安局", "消防大队", "城管局");
        TestWindow.onWindow(
                () -> {
                    window.desk().changed();
                    return true;
                });
        hand.press(KeyCode.F3);
        report(KeyCode.DIGIT1);
        report(KeyCode.DIGIT2);
        hand.press(KeyCode.R);
        hand.press(KeyCode.ENTER, true);
        assertThat(onlyWhistle().status()).isEqualTo(WhistleStatus.DONE);
        assertThat(onlyWhistle().of(fixture.unit("城管局")).orElseThrow().isAbsent(TestTown.NOW))
                .isTrue();
        evaluate(KeyCode.DIGIT1);
        evaluate(KeyCode.DIGIT2);
        hand.press(KeyCode.C);
        assertThat(open()).isEmpty();
    }

    /** Both ways, as the form proposes. */
    private void evaluate(KeyCode place) {
        hand.press(place);
        for (int way = 0; way < 2; way++) {
            hand.press(KeyCode.E);
            hand.press(KeyCode.ENTER, true);
        }
    }

    private static void hasComeAndReported(ReportIn report) {
        assertThat(report.status()).isEqualTo(ReportInStatus.RESULT_GIVEN);
        assertThat(report.checkIn().map(CheckIn::way)).contains(CheckInWay.ON_SITE);
        assertThat(report.checkIn().map(CheckIn::who)).contains("张队长");
        assertThat(report.work().result()).isEqualTo("阀门已关");
    }

    /** From the list of matters: whistle, gate, two units by the first letters of their names. */
    private void sound() {
        hand.with("#list", ListView.class, list -> list.getSelectionModel().selectFirst());
        hand.press(KeyCode.W);
        hand.pressWithAlt(KeyCode.DIGIT3);
        hand.pressWithAlt(KeyCode.U);
        for (String letters : List.of("xf", "ga")) {
            hand.type(letters);
            hand.press(KeyCode.ENTER);
        }
        hand.press(KeyCode.ENTER, true);
    }

    private void report(KeyCode place) {
        hand.press(place);
        hand.press(KeyCode.D);
        hand.type("张队长");
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.F);
        hand.type("阀门已关");
        hand.press(KeyCode.ENTER, true);
    }

    @Test
    void escapeGivesAnEntryUpAndTheCardKeepsTheKeyboard() {
        sound();
        hand.press(KeyCode.DIGIT1);
        hand.press(KeyCode.A);
        assertThat(window.find(".entry-form", Node.class)).isNotNull();
        hand.press(KeyCode.ESCAPE);
        assertThat(window.find(".entry-form", Node.class)).isNull();
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo("unit-1");
        assertThat(onlyWhistle().reports().get(0).status()).isEqualTo(ReportInStatus.NOTIFIED);
    }

    @Test
    void theMattersCardNamesTheWhistleAndLeadsToIt() {
        sound();
        hand.press(KeyCode.O);
        assertThat(window.place().screen()).isEqualTo(Screen.SITUATION);
        assertThat(window.find(".hyperlink", Hyperlink.class).getText()).isEqualTo("S01 已吹哨");
        hand.with(".hyperlink", Hyperlink.class, Hyperlink::fire);
        assertThat(window.place().screen()).isEqualTo(Screen.WHISTLE);
        assertThat(window.find("#unit-2", Node.class)).isNotNull();
    }

    @Test
    void aWhistleOfABoardLeadsToItselfInThePanel() {
        Matter noise = fixture.town.told("夜间施工扰民", "0401", 1, 5, Risk.NONE);
        Matter leak = fixture.town.told("污水外溢", "0402", 2, 4, Risk.NONE);
        fixture.sounded(noise, WhistleKind.EMERGENCY, 20, "消防大队");
        fixture.sounded(leak, WhistleKind.EMERGENCY, 5, "公安局");
        for (int i = 0; i < 2; i++) {
            int place = i;
            hand.press(KeyCode.F4);
            hand.with("#sections", ListView.class, list -> list.getSelectionModel().select(4));
            hand.press(KeyCode.ENTER);
            hand.with("#calls", ListView.class, list -> list.getSelectionModel().select(place));
            CallLine call =
                    (CallLine)
                            window.find("#calls", ListView.class)
                                    .getSelectionModel()
                                    .getSelectedItem();

            hand.press(KeyCode.ENTER);

            assertThat(window.place().screen()).isEqualTo(Screen.WHISTLE);
            assertThat(window.find(".whistle-title .label", Label.class).getText())
                    .isEqualTo(call.title())
                    .isIn("夜间施工扰民", "污水外溢");
        }
    }

    private List<Whistle> open() {
        return fixture.store.whistles().list(WhistleQuery.openAt(TestTown.NOW));
    }

    private Whistle onlyWhistle() {
        assertThat(open()).hasSize(1);
        return open().get(0);
    }
}
