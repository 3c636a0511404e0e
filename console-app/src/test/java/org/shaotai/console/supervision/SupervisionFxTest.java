package org.shaotai.console.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.shaotai.console.common.FixedChoice;
import org.shaotai.console.tour.Stagehand;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.supervision.Sheet;
import org.shaotai.persistence.supervision.SheetLevel;
import org.shaotai.persistence.unit.Unit;

/** The list of who has not answered is emptied by an answer, and stays empty. */
class SupervisionFxTest {

    @TempDir Path directory;
    private TestTown town;
    private TestWindow window;
    private Stagehand hand;
    private Matter late;

    @BeforeEach
    void open() throws Exception {
        town = TestTown.in(directory);
        late = dispatched(town.told("污水井盖松动", "0406", 0, 24 * 60, Risk.BLUE));
        FixedChoice folder = new FixedChoice(Optional.of(directory.resolve("papers")));
        window = TestWindow.open(town, directory, Language.CHINESE, folder);
        hand = window.hand();
        hand.press(KeyCode.F6);
    }

    private Matter dispatched(Matter told) {
        Instant at = told.times().registeredAt().plus(Duration.ofMinutes(5));
        Unit urban = town.store().units().byCode("CG").orElse(town.store().units().all().get(0));
        Matter accepted =
                town.store()
                        .matters()
                        .accept(told.id(), told.version(), told.grading(), TestTown.entry(at))
                        .value();
        return town.store()
                .matters()
                .dispatch(
                        accepted.id(),
                        accepted.version(),
                        urban.id(),
                        List.of(),
                        TestTown.entry(at.plusSeconds(60)))
                .value();
    }

    @AfterEach
    void close() {
        window.close();
        town.close();
    }

    @Test
    void anAnswerEmptiesTheListAndNothingNagsAfterwards() {
        assertThat(rows()).isEmpty();
        assertThat(window.find("#empty", Label.class).getText()).contains("按 R");

        hand.press(KeyCode.R);
        assertThat(rows()).hasSize(2).first().isInstanceOf(ChaseLine.Head.class);
        assertThat(window.find("#silent", Button.class).getText()).isEqualTo("督 1");

        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.A);
        hand.type("井盖已订货，周一更换");
        hand.press(KeyCode.ENTER, true);
        assertThat(rows()).isEmpty();
        assertThat(window.find("#silent", Button.class).getText()).isEqualTo("督 0");

        hand.press(KeyCode.R);
        assertThat(rows()).isEmpty();
        hand.press(KeyCode.DIGIT2);
        assertThat(rows()).hasSize(1);
        assertThat(sheets()).hasSize(1);
        assertThat(town.store().supervision().steps(sheets().get(0).id(), TestTown.NOW))
                .last()
                .matches(step -> step.entry().onBehalfOf().equals(Optional.of(late.owner())))
                .extracting("words")
                .isEqualTo("井盖已订货，周一更换");
        assertThat(window.failures()).isEmpty();
    }

    @Test
    void aSheetIsWrittenIntoAFolderAndOnlyWhoLeadsTheShiftMayWithdrawIt() throws Exception {
        hand.press(KeyCode.R);
        hand.with("#list", ListView.class, list -> list.getSelectionModel().select(1));
        assertThat(sheets().get(0).level()).isEqualTo(SheetLevel.YELLOW);
        hand.press(KeyCode.P);
        hand.press(KeyCode.S);
        try (var files = Files.list(directory.resolve("papers"))) {
            assertThat(files).singleElement().asString().contains("order-yellow").endsWith(".docx");
        }
        hand.press(KeyCode.ESCAPE);

        assertThat(window.find("#cancel", Button.class).isVisible()).isFalse();
        hand.press(KeyCode.X);
        assertThat(window.find("#form", Node.class).isVisible()).isFalse();
        assertThat(rows()).hasSize(2);
        hand.press(KeyCode.C);
        assertThat(window.desk().notices().newestProperty().get().sentence()).startsWith("催办词");
        assertThat(window.failures()).isEmpty();
    }

    @Test
    void aSheetByHandFollowsTheRulesOfTheLadder() {
        hand.press(KeyCode.R);
        hand.with("#list", ListView.class, list -> list.getSelectionModel().select(1));
        hand.press(KeyCode.I);
        hand.press(KeyCode.ENTER, true);
        assertThat(window.desk().notices().newestProperty().get().sentence())
                .startsWith("已发过“黄色督办单”，只能升级");
        assertThat(sheets()).hasSize(1);
    }

    private List<Sheet> sheets() {
        return town.store().supervision().of(late.id());
    }

    private List<?> rows() {
        return List.copyOf(window.find("#list", ListView.class).getItems());
    }
}
