package org.shaotai.console.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.console.background.WorkerBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.common.FixedChoice;
import org.shaotai.console.common.Fonts;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.matter.LineWriter;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.Risk;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The month at the desk: by keyboard to a figure, to its matters, and out into a file. */
class SummaryFxTest extends ApplicationTest {

    private static final int DAY = 24;

    @TempDir private static Path folder;

    private final List<MatterId> opened = new ArrayList<>();
    private TestTown town;
    private WorkerBackground background;
    private SummaryController controller;

    /** The lines of a town's matters. */
    static LineWriter lines(TestTown town, Desk desk) {
        Directory directory =
                Directory.of(
                        town.home(),
                        town.grids(),
                        List.of(),
                        town.store().categories().majors(),
                        town.store().categories().all(),
                        desk.words().language());
        return new LineWriter(
                desk.words(), desk.times(), directory, town.store().limits().calendar());
    }

    @Override
    public void start(Stage stage) throws IOException {
        town = TestTown.in(folder);
        for (int i = 0; i < 6; i++) {
            town.told("路灯不亮影响出行" + i, "0401", i % 4, 20 * DAY + i, Risk.NONE);
        }
        town.forbid(Thread.currentThread());
        Fonts.load();
        background = new WorkerBackground();
        Desk desk = new Desk(background, town.store().clock(), Words.in(Language.CHINESE));
        Scene scene = new Scene(new StackPane(), 1310, 724);
        Theme.LIGHT.dress(scene);
        scene.setRoot(screen(desk));
        stage.setScene(scene);
        stage.show();
    }

    private Parent screen(Desk desk) throws IOException {
        SummaryModel model =
                new SummaryModel(
                        new MonthReading(town.store().summaries(), town.store().zone()),
                        month ->
                                new SummaryPaper(desk.words(), town.store().limits().calendar())
                                        .of(month),
                        desk,
                        town::home);
        EvidenceModel evidence =
                new EvidenceModel(town.store().summaries(), () -> lines(town, desk), desk);
        DeskSettings settings = DeskSettings.in(folder.resolve("desk.properties"));
        ExportModel export =
                new ExportModel(
                        model,
                        new FixedChoice(Optional.of(folder.resolve("papers"))),
                        settings,
                        desk);
        controller = new SummaryController(model, evidence, desk.words());
        FXMLLoader loader =
                new FXMLLoader(
                        SummaryController.class.getResource(
                                "/org/shaotai/console/summary/summary.fxml"),
                        desk.words().bundle());
        loader.setControllerFactory(
                type -> {
                    if (type == SummaryController.class) {
                        return controller;
                    }
                    return type == EvidenceController.class
                            ? new EvidenceController(evidence, desk.words(), opened::add)
                            : new ExportController(export, model);
                });
        return loader.load();
    }

    @AfterEach
    void close() {
        background.close();
        town.close();
    }

    private void await(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() {
        return lookup(".paper-figure").queryAll().stream()
                .filter(node -> node.isFocused())
                .map(node -> node.getAccessibleText())
                .findFirst()
                .orElse("");
    }

    @Test
    void a_figure_is_reached_and_opened_without_a_mouse() throws TimeoutException {
        await(() -> background.isIdle() && lookup(".paper-figure").tryQuery().isPresent());
        interact(controller::focus);
        assertThat(focused()).isEqualTo("登记数 · 本月 6");

        press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertThat(focused()).startsWith("受理数 · 本月");
        press(KeyCode.UP).release(KeyCode.UP);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        ListView<?> matters = lookup("#matters").query();
        await(() -> background.isIdle() && matters.getItems().size() == 6);

        assertThat(lookup("#value").<Labeled>query().getText()).isEqualTo("共 6");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(opened).hasSize(1);

        interact(() -> assertThat(controller.back()).isTrue());
        assertThat(focused()).isEqualTo("登记数 · 本月 6");

        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        await(() -> folder.resolve("papers/month-summary-2026-09-county.docx").toFile().exists());
        assertThat(folder.resolve("papers/month-summary-2026-09-county.xlsx")).exists();

        press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
        await(background::isIdle);
        assertThat(lookup("#monthName").<Labeled>query().getText()).isEqualTo("2026年10月");
    }
}
