package org.shaotai.console.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.console.background.InlineBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.errand.ErrandModel;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.calendar.DayKind;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.Risk;

/** A year that is changed: what it would mean is known before, and what was promised stays. */
class CalendarModelTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    @TempDir Path directory;
    private TestTown town;
    private Desk desk;
    private Role role = Role.ADMIN;
    private CalendarModel model;
    private SeasonsModel seasons;

    @BeforeEach
    void open() {
        town = TestTown.in(directory);
        desk = new Desk(new InlineBackground(), town.store().clock(), Words.in(Language.CHINESE));
        CalendarDesk calendar =
                new CalendarDesk(town.store(), desk, town.directory(Language.CHINESE));
        Supplier<Entry> entries = () -> Entry.by(new Actor("郑一鸣", role), desk.now());
        model = new CalendarModel(calendar, desk, entries);
        seasons =
                new SeasonsModel(
                        calendar,
                        new ErrandModel(desk.background(), desk.notices()),
                        desk,
                        entries,
                        model.sheetProperty());
        model.reload();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void theYearShowsTheNationalTable() {
        assertThat(model.of(LocalDate.of(2026, 10, 1)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(model.of(LocalDate.of(2026, 10, 1)).isOwn()).isFalse();
        assertThat(model.of(MONDAY).kind()).isEqualTo(DayKind.NORMAL);
        assertThat(model.sheetProperty().get().isKnown()).isTrue();

        model.dayProperty().set(LocalDate.of(2031, 5, 4));
        assertThat(model.sheetProperty().get().isKnown()).isFalse();
    }

    @Test
    void whatAChangeMeansIsToldBeforeItIsSavedAndPromisesStay() {
        Matter matter = dispatched();
        model.dayProperty().set(MONDAY);
        model.toggle();

        assertThat(model.changesProperty().get()).isEqualTo(Map.of(MONDAY, DayKind.HOLIDAY));
        assertThat(model.effectProperty().get().otherLimits())
                .extracting(line -> line.row().id())
                .containsExactly(matter.id());
        assertThat(town.store().limits().calendar().isWorkday(MONDAY)).isTrue();

        model.nameProperty().set("县庆日");
        model.save();
        assertThat(model.changesProperty().get()).isEmpty();
        assertThat(model.of(MONDAY).name()).isEqualTo("县庆日");
        assertThat(model.of(MONDAY).isOwn()).isTrue();
        assertThat(town.store().limits().calendar().isWorkday(MONDAY)).isFalse();
        assertThat(due(matter)).isEqualTo(matter.times().dueAt());

        model.takeBack();
        assertThat(town.store().limits().calendar().isWorkday(MONDAY)).isTrue();
    }

    @Test
    void onlyAnAdministratorSavesAndARefusalKeepsTheChanges() {
        role = Role.DUTY;
        model.dayProperty().set(MONDAY);
        model.mark(DayKind.HOLIDAY);
        model.save();

        assertThat(desk.notices().newestProperty().get().sentence()).contains("系统管理员");
        assertThat(model.changesProperty().get()).hasSize(1);
        assertThat(model.discard()).isTrue();
        assertThat(model.effectProperty().get().otherLimits()).isEmpty();
    }

    @Test
    void theHoursOfTheSeasonsAreRulesNotWords() {
        seasons.seasonsProperty().set("05-01..09-30=08:30-12:00,15:00-18:00");
        seasons.saveSeasons();
        assertThat(desk.notices().newestProperty().get().sentence()).contains("全年");

        seasons.seasonsProperty().set("夏季九点");
        seasons.saveSeasons();
        assertThat(desk.notices().newestProperty().get().sentence()).startsWith("看不懂作息");

        seasons.seasonsProperty()
                .set(
                        "05-01..09-30=08:30-12:00,15:00-18:00\n"
                                + "10-01..04-30=08:30-12:00,14:00-17:30");
        seasons.saveSeasons();
        assertThat(town.store().limits().calendar().sessionsOn(MONDAY).get(1).toString())
                .isEqualTo("14:00-17:30");
    }

    private Instant due(Matter of) {
        return town.store().matters().list(MatterQuery.openAt(desk.now())).stream()
                .filter(row -> row.id().equals(of.id()))
                .findFirst()
                .orElseThrow()
                .times()
                .dueAt();
    }

    private Matter dispatched() {
        Matter told = town.told("电动车电瓶被盗", "0301", 0, 5, Risk.NONE);
        Instant at = told.times().registeredAt().plus(Duration.ofMinutes(5));
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
                        town.store().units().all().get(0).id(),
                        List.of(),
                        TestTown.entry(at.plusSeconds(60)))
                .value();
    }
}
