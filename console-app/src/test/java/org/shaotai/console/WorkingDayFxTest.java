package org.shaotai.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.common.FixedChoice;
import org.shaotai.console.consultation.BoardLine;
import org.shaotai.console.consultation.CallLine;
import org.shaotai.console.consultation.FigureTable;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.console.tour.Stagehand;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.whistle.WhistleQuery;

/** One matter through every screen of the desk, by keyboard, over a real store. */
class WorkingDayFxTest {

    private static final String BURST = "东关菜市场门口水管爆裂，水漫到路面，车辆绕行。";

    @TempDir Path directory;
    private TestTown town;
    private TestWindow window;
    private Stagehand hand;

    @BeforeEach
    void open() throws Exception {
        town = TestTown.in(directory);
        FixedChoice papers = new FixedChoice(Optional.of(directory.resolve("papers")));
        window = TestWindow.open(town, directory, Language.CHINESE, papers);
        hand = window.hand();
    }

    @AfterEach
    void close() {
        window.close();
        town.close();
    }

    @Test
    void aMatterGoesThroughTheWholeHouse() {
        takeIn();
        assertThat(listed("#list", MatterLine.class)).hasSize(1);
        confirm(KeyCode.A);
        confirm(KeyCode.D);
        assertThat(matter().status()).isEqualTo(MatterStatus.DISPATCHED);

        sound();
        seenOnTheDayBoard();
        report(KeyCode.DIGIT1);
        report(KeyCode.DIGIT2);
        hand.press(KeyCode.R);
        hand.press(KeyCode.ENTER, true);
        evaluate(KeyCode.DIGIT1);
        evaluate(KeyCode.DIGIT2);
        hand.press(KeyCode.C);
        assertThat(town.store().whistles().list(WhistleQuery.openAt(TestTown.NOW))).isEmpty();

        finish();
        assertThat(matter().status()).isEqualTo(MatterStatus.CLOSED);
        countedByWeekAndMonth();
        hand.press(KeyCode.F5);
        hand.press(KeyCode.PAGE_DOWN);
        hand.press(KeyCode.E, true);
        assertThat(directory.resolve("papers"))
                .isDirectoryContaining(file -> file.toString().endsWith(".xlsx"))
                .isDirectoryContaining(file -> file.toString().endsWith(".docx"));
        assertThat(window.failures()).isEmpty();
    }

    /** Both ways, as the form proposes. */
    private void evaluate(KeyCode place) {
        hand.press(place);
        for (int way = 0; way < 2; way++) {
            hand.press(KeyCode.E);
            hand.press(KeyCode.ENTER, true);
        }
    }

    private void takeIn() {
        hand.press(KeyCode.F2);
        hand.type(BURST);
        hand.press(KeyCode.TAB);
        hand.with(
                "#category",
                ComboBox.class,
                choice -> select(choice, Category.class, one -> one.code().value().equals("0205")));
        hand.with(
                "#grid",
                ComboBox.class,
                choice -> select(choice, Region.class, one -> one.shortName().contains("东关一")));
        hand.with("#address", TextField.class, TextField::requestFocus);
        hand.type("菜市场正门");
        hand.press(KeyCode.ENTER, true);
        assertThat(matter().status()).isEqualTo(MatterStatus.REGISTERED);
    }

    private static <T> void select(ComboBox<?> choice, Class<T> type, Predicate<T> wanted) {
        for (int i = 0; i < choice.getItems().size(); i++) {
            if (wanted.test(type.cast(choice.getItems().get(i)))) {
                choice.getSelectionModel().select(i);
            }
        }
    }

    /** A letter and Enter: what the form proposes is what is wanted. */
    private void confirm(KeyCode letter) {
        hand.press(letter);
        hand.press(KeyCode.ENTER);
    }

    private void sound() {
        hand.press(KeyCode.W);
        hand.pressWithAlt(KeyCode.DIGIT3);
        hand.pressWithAlt(KeyCode.U);
        for (String letters : List.of("xf", "ga")) {
            hand.type(letters);
            hand.press(KeyCode.ENTER);
        }
        hand.press(KeyCode.ENTER, true);
        assertThat(window.desk().notices().newestProperty().get().sentence()).startsWith("已吹哨");
    }

    private void seenOnTheDayBoard() {
        hand.press(KeyCode.F4);
        hand.with("#sections", ListView.class, list -> list.getSelectionModel().select(0));
        hand.press(KeyCode.ENTER);
        assertThat(listed("#matters", BoardLine.class))
                .extracting(line -> line.line().row().id())
                .containsExactly(matter().id());
        hand.press(KeyCode.ESCAPE);
        hand.with("#sections", ListView.class, list -> list.getSelectionModel().select(4));
        hand.press(KeyCode.ENTER);
        assertThat(listed("#calls", CallLine.class)).hasSize(1);
        hand.press(KeyCode.ENTER);
    }

    private void report(KeyCode place) {
        hand.press(place);
        confirm(KeyCode.A);
        hand.press(KeyCode.D);
        hand.type("张队长");
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.F);
        hand.type("阀门已关");
        hand.press(KeyCode.ENTER, true);
    }

    private void finish() {
        hand.press(KeyCode.F1);
        confirm(KeyCode.S);
        hand.press(KeyCode.L);
        hand.press(KeyCode.F);
        hand.type("水管已换，路面已清。");
        hand.press(KeyCode.ENTER, true);
        confirm(KeyCode.V);
        confirm(KeyCode.C);
    }

    private void countedByWeekAndMonth() {
        hand.press(KeyCode.F4);
        hand.press(KeyCode.DIGIT2);
        assertThat(listed("#sections", Object.class)).hasSize(10);
        hand.press(KeyCode.DIGIT3);
        TableView<?> figures = window.find(".figure-grid", TableView.class);
        FigureTable.Row registered = (FigureTable.Row) figures.getItems().get(0);
        assertThat(registered.cells().get(1).text()).isEqualTo("1");
    }

    private <T> List<T> listed(String selector, Class<T> type) {
        List<?> items = window.find(selector, ListView.class).getItems();
        return items.stream().map(type::cast).toList();
    }

    private MatterRow matter() {
        MatterQuery all = MatterQuery.openAt(TestTown.NOW.plusSeconds(60)).withEnded();
        return town.store().matters().list(all).get(0);
    }
}
