package org.shaotai.console.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.console.background.InlineBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.FixedChoice;
import org.shaotai.console.common.Notices;
import org.shaotai.console.paper.FileFormat;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.matter.Risk;

class SummaryModelTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final int DAY = 24;

    @TempDir private Path folder;
    private TestTown town;
    private Desk desk;
    private SummaryModel model;
    private final AtomicInteger composed = new AtomicInteger();

    @BeforeEach
    void open() {
        town = TestTown.in(folder);
        for (int i = 0; i < 6; i++) {
            town.told("路灯不亮影响出行" + i, "0401", i % 4, 20 * DAY + i, Risk.NONE);
        }
        desk = new Desk(new InlineBackground(), town.store().clock(), Words.in(Language.CHINESE));
        SummaryPaper papers = new SummaryPaper(desk.words(), town.store().limits().calendar());
        model =
                new SummaryModel(
                        new MonthReading(town.store().summaries(), town.store().zone()),
                        month -> {
                            composed.incrementAndGet();
                            return papers.of(month);
                        },
                        desk,
                        town::home);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void nothing_is_read_before_the_screen_is_in_front() {
        desk.changed();

        assertThat(composed).hasValue(0);
        assertThat(model.paperProperty().get()).isNull();
    }

    @Test
    void it_begins_with_the_last_whole_month() {
        model.inFrontProperty().set(true);

        assertThat(model.monthProperty().get()).isEqualTo(SEPTEMBER);
        assertThat(model.paperProperty().get().fileName()).endsWith("2026-09-county");
        assertThat(composed).hasValue(1);
    }

    @Test
    void no_month_is_chosen_that_has_not_begun() {
        model.inFrontProperty().set(true);
        model.step(1);
        model.step(1);

        assertThat(model.monthProperty().get()).isEqualTo(SEPTEMBER.plusMonths(1));
        assertThat(model.canStepOn()).isFalse();
        assertThat(model.isRunning()).isTrue();
    }

    @Test
    void a_month_without_records_says_why_there_is_no_paper() {
        model.inFrontProperty().set(true);
        model.step(-1);

        assertThat(model.paperProperty().get()).isNull();
        assertThat(model.reasonProperty().get()).contains("2026-08 没有任何记录");
    }

    @Test
    void what_is_entered_changes_the_running_month_alone() {
        model.inFrontProperty().set(true);
        desk.changed();
        assertThat(composed).hasValue(1);

        town.told("窨井盖破损需要更换", "0401", 1, 2, Risk.NONE);
        model.step(1);
        desk.changed();
        assertThat(composed).hasValue(3);
    }

    @Test
    void seen_from_a_past_moment_a_later_month_gives_way() {
        model.inFrontProperty().set(true);
        desk.asOf().choose(Instant.parse("2026-09-25T02:00:00Z"));

        assertThat(model.monthProperty().get()).isEqualTo(SEPTEMBER);
        assertThat(model.state()).isEqualTo("截至 09-25 10:00");
        assertThat(model.paperProperty().get().fileName()).contains("-to-0925-1000");
    }

    @Test
    void the_town_is_another_paper() {
        model.inFrontProperty().set(true);
        model.levelProperty().set(Level.TOWNSHIP);

        assertThat(model.paperProperty().get().fileName()).endsWith("2026-09-township");
    }

    @Test
    void exports_go_to_the_folder_chosen_which_is_remembered() {
        model.inFrontProperty().set(true);
        DeskSettings settings = DeskSettings.in(folder.resolve("desk.properties"));
        Path target = folder.resolve("papers");
        ExportModel export =
                new ExportModel(model, new FixedChoice(Optional.of(target)), settings, desk);

        export.export(List.of(FileFormat.XLSX, FileFormat.DOCX));

        assertThat(target.resolve("month-summary-2026-09-county.xlsx")).exists();
        assertThat(target.resolve("month-summary-2026-09-county.docx")).exists();
        assertThat(settings.get("summary.folder", "")).isEqualTo(target.toString());
        assertThat(export.runningProperty().get()).isFalse();
        assertThat(desk.notices().newestProperty().get().sentence())
                .contains("month-summary-2026-09-county.xlsx", target.toString());
    }

    @Test
    void an_export_called_off_says_so_and_writes_nothing() {
        model.inFrontProperty().set(true);
        DeskSettings settings = DeskSettings.in(folder.resolve("desk.properties"));
        Path target = folder.resolve("papers");
        ExportModel export =
                new ExportModel(model, new FixedChoice(Optional.of(target)), settings, desk);
        export.runningProperty()
                .addListener((property, before, isRunning) -> cancelWhen(export, isRunning));

        export.export(List.of(FileFormat.XLSX));

        assertThat(desk.notices().newestProperty().get().kind()).isEqualTo(Notices.Kind.REFUSED);
        assertThat(Files.exists(target)).isFalse();
    }

    private static void cancelWhen(ExportModel export, boolean isRunning) {
        if (isRunning) {
            export.cancel();
        }
    }

    @Test
    void a_figure_opens_as_many_matters_as_it_says() {
        model.inFrontProperty().set(true);
        EvidenceModel evidence =
                new EvidenceModel(
                        town.store().summaries(), () -> SummaryFxTest.lines(town, desk), desk);
        var cell = model.paperProperty().get().tables().get(0).rows().get(0).get(1);

        evidence.open(cell.figure().orElseThrow(), "登记数", cell.text());

        assertThat(cell.text()).isEqualTo("6");
        assertThat(evidence.lines()).hasSize(6);
        assertThat(evidence.close()).isTrue();
        assertThat(evidence.lines()).isEmpty();
        assertThat(evidence.close()).isFalse();
    }
}
