package org.shaotai.console.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.console.TestTown;
import org.shaotai.console.background.InlineBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.consultation.Agenda;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.store.Setting;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.unit.UnitKind;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleTier;

class ConsultationModelTest {

    @TempDir Path dir;

    private TestTown town;
    private Desk desk;
    private ConsultationModel model;

    @BeforeEach
    void open() {
        town = TestTown.in(dir);
        desk =
                new Desk(
                        new InlineBackground(),
                        Clock.fixed(TestTown.NOW, ZoneOffset.UTC),
                        Words.in(Language.CHINESE));
        Store store = town.store();
        BoardReader reader =
                new BoardReader(
                        store.consultations(),
                        store.summaries(),
                        store.matters(),
                        desk,
                        this::directory);
        model = new ConsultationModel(reader, desk, new SimpleObjectProperty<>());
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Directory directory() {
        Store store = town.store();
        return Directory.of(
                town.home(),
                store.regions().all(),
                store.units().all(),
                store.categories().majors(),
                store.categories().all(),
                Language.CHINESE);
    }

    private AgendaSheet agenda() {
        return (AgendaSheet) model.sheetProperty().get();
    }

    private List<String> opened() {
        return model.openedProperty().get().matters().stream()
                .map(line -> line.line().row().number())
                .toList();
    }

    @Test
    void nothingIsReadBeforeTheBoardsAreInFront() {
        assertThat(model.sheetProperty().get()).isNull();

        model.isFrontProperty().set(true);

        assertThat(model.sheetProperty().get()).isNotNull();
        assertThat(model.isReadingProperty().get()).isFalse();
    }

    @Test
    void theFirstSectionWithAnythingInItIsOpen() {
        Matter red = town.told("扬言报复的劳资纠纷", "0118", 1, 30, Risk.RED);
        model.isFrontProperty().set(true);

        assertThat(model.openedProperty().get().section()).isEqualTo(Agenda.DAY_LAMPS.name());
        assertThat(opened()).containsExactly(red.number());
        assertThat(model.openedProperty().get().matters().get(0).asked()).isEqualTo("待受理");
        assertThat(model.openedProperty().get().matters().get(0).age()).isEqualTo("历时1天6时");
    }

    @Test
    void whatWasOpenStaysOpenWhenTheBoardIsReadAgain() {
        town.told("路灯不亮影响夜间出行", "0407", 0, 3, Risk.NONE);
        model.isFrontProperty().set(true);
        model.open("open");
        Matter second = town.told("路灯又不亮了", "0407", 0, 1, Risk.NONE);

        desk.changed();

        assertThat(model.openedProperty().get().key()).isEqualTo("open");
        assertThat(opened()).hasSize(2).contains(second.number());
        assertThat(agenda().tiles().get(0).count()).isEqualTo("2");
    }

    @Test
    void theBoardFollowsThePastMoment() {
        town.told("路灯不亮影响夜间出行", "0407", 0, 3, Risk.NONE);
        model.isFrontProperty().set(true);

        desk.asOf().choose(TestTown.NOW.minus(Duration.ofHours(5)));

        assertThat(agenda().tiles().get(0).count()).isEqualTo("0");
        assertThat(agenda().header().cutOff()).isEqualTo("数据截至 2026-10-09 09:32");
    }

    @Test
    void theWeekComparesWithLastWeekInWordsAndSaysWhatNothingRecords() {
        town.told("路灯不亮影响夜间出行", "0407", 0, 3, Risk.NONE);
        town.told("路灯又不亮了", "0407", 0, 2, Risk.NONE);
        town.told("窨井盖坏了", "0407", 1, 24 * 7 + 3, Risk.NONE);
        model.isFrontProperty().set(true);
        model.boardProperty().set(Board.WEEK);

        assertThat(agenda().header().range()).isEqualTo("10-05 周一 至 10-09 周五（第41周）");
        assertThat(agenda().tiles().get(0).note()).isEqualTo("比上周多 1");
        assertThat(agenda().tiles().get(1).note()).isEqualTo("与上周持平");
        assertThat(agenda().sections().get(0).count()).isEqualTo("尚无记录");
        assertThat(agenda().topics()).singleElement().matches(b -> b.now() == 2 && b.before() == 1);
        model.open(agenda().grids().get(0).key());
        assertThat(opened()).hasSize(2);
        assertThat(model.openedProperty().get().section()).isEqualTo(Agenda.WEEK_TOPICS.name());
        model.open(Agenda.WEEK_DECISIONS.name());
        assertThat(model.openedProperty().get().empty()).contains("还没有任何记录");
    }

    @Test
    void aFigureOfTheMonthOpensItsMatters() {
        Matter told = town.told("路灯不亮影响夜间出行", "0407", 0, 3, Risk.NONE);
        model.isFrontProperty().set(true);
        model.boardProperty().set(Board.MONTH);
        MonthSheet month = (MonthSheet) model.sheetProperty().get();

        FigureTable indicators = month.pages().get(MonthPage.INDICATORS).get(0);
        FigureTable.Cell registered = indicators.rows().get(0).cells().get(1);

        assertThat(registered.text()).isEqualTo("1");
        assertThat(model.openedProperty().get()).isNull();
        model.open(((FigureTable.ListTarget) registered.target().orElseThrow()).key());
        assertThat(opened()).containsExactly(told.number());
        assertThat(model.openedProperty().get().title()).isEqualTo("登记数 · 本月 · 1");
    }

    @ParameterizedTest
    @CsvSource({"'', 高于 1%–8%：问一问为什么，不是扣分", "5-50, 在 5%–50% 之内", "30-60, 低于 30%–60%：问一问为什么，不是扣分"})
    void theWhistleRateStandsBesideItsBandAndOpensItsList(String band, String said) {
        if (!band.isEmpty()) {
            town.store().settings().put(Setting.WHISTLE_BAND, band);
        }
        Matter first = accepted(town.told("路灯不亮影响夜间出行", "0407", 0, 3, Risk.NONE));
        for (int i = 0; i < 4; i++) {
            accepted(town.told("窨井盖坏了", "0407", 1, 3, Risk.NONE));
        }
        whistle(first);
        model.isFrontProperty().set(true);
        model.boardProperty().set(Board.MONTH);
        FigureTable figures =
                ((MonthSheet) model.sheetProperty().get()).pages().get(MonthPage.WHISTLES).get(0);

        FigureTable.Cell cell = figures.rows().get(0).cells().get(5);

        assertThat(figures.rows().get(0).cells().get(1).text()).isEqualTo("20.0%");
        assertThat(cell.text()).isEqualTo(said);
        model.open(((FigureTable.ListTarget) cell.target().orElseThrow()).key());
        assertThat(opened()).isNotEmpty();
    }

    private Matter accepted(Matter told) {
        return town.store()
                .matters()
                .accept(told.id(), told.version(), told.grading(), TestTown.entry(TestTown.NOW))
                .value();
    }

    private void whistle(Matter matter) {
        UnitId unit =
                town.store().units().all().stream()
                        .filter(each -> each.kind() == UnitKind.COMPETENT_DEPT)
                        .findFirst()
                        .orElseThrow()
                        .id();
        Composition composition =
                new Composition(
                        matter.id(),
                        WhistleTier.TOWNSHIP,
                        WhistleKind.EMERGENCY,
                        Gate.EMERGENCY,
                        "青云路12号",
                        "关阀",
                        TestTown.NOW.plusSeconds(1_800),
                        List.of(new Composition.Call(unit, "职责所在")));
        town.store().whistles().send(composition, TestTown.entry(TestTown.NOW)).value();
    }

    @Test
    void eachBoardRemembersWhatWasOpenOnIt() {
        town.told("路灯不亮影响夜间出行", "0407", 0, 3, Risk.NONE);
        model.isFrontProperty().set(true);
        model.open("overdue");
        model.boardProperty().set(Board.MONTH);
        model.boardProperty().set(Board.DAY);

        assertThat(model.openedProperty().get().key()).isEqualTo("overdue");
    }

    @Test
    void oldMattersStandOnTheProblemListAndLeadToTheirCard() {
        Matter old = town.told("路灯不亮影响夜间出行", "0407", 0, 24 * 40, Risk.NONE);
        model.isFrontProperty().set(true);
        model.boardProperty().set(Board.MONTH);
        MonthSheet month = (MonthSheet) model.sheetProperty().get();

        FigureTable.Row row = month.pages().get(MonthPage.PROBLEMS).get(0).rows().get(0);

        assertThat(row.cells().get(0).text()).isEqualTo("40");
        assertThat(row.cells().get(0).target()).contains(new FigureTable.MatterTarget(old.id()));
    }
}
