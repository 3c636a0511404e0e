package org.shaotai.console.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleMove;

class OpenWhistlesModelTest {

    @TempDir private Path directory;
    private PanelFixture fixture;
    private OpenWhistlesModel model;

    @BeforeEach
    void open() {
        fixture = new PanelFixture(directory);
        model = fixture.panel.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<String> titles() {
        return model.lines().stream().map(WhistleLine::title).toList();
    }

    private Matter told(String title) {
        return fixture.town.told(title, "0203", 0, 30, Risk.NONE);
    }

    @Test
    void absentComesBeforeLateBeforeEmergenciesBeforeWhatRunsOutLater() {
        fixture.sounded(told("日常"), WhistleKind.ROUTINE, 5, "城管局");
        fixture.sounded(told("应急刚吹"), WhistleKind.EMERGENCY, 5, "城管局");
        fixture.sounded(told("应急一家迟到"), WhistleKind.EMERGENCY, 40, "城管局");
        fixture.sounded(told("应急一家缺席"), WhistleKind.EMERGENCY, 70, "城管局");
        fixture.sounded(told("应急两家缺席"), WhistleKind.EMERGENCY, 80, "城管局", "公安局");
        fixture.panel.reload();
        assertThat(titles()).containsExactly("应急两家缺席", "应急一家缺席", "应急一家迟到", "应急刚吹", "日常");
        assertThat(model.countProperty().get()).isEqualTo(5);
    }

    @Test
    void theStripCountsWhistlesByKindAndTheUnitsThatAreMissing() {
        fixture.sounded(told("日常"), WhistleKind.ROUTINE, 5, "城管局");
        fixture.sounded(told("迟到两家"), WhistleKind.EMERGENCY, 40, "城管局", "公安局");
        fixture.panel.reload();
        assertThat(model.numbersProperty().get())
                .containsEntry(StripFilter.ALL, 2)
                .containsEntry(StripFilter.ROUTINE, 1)
                .containsEntry(StripFilter.EMERGENCY, 1)
                .containsEntry(StripFilter.HARD_CASE, 0)
                .containsEntry(StripFilter.LATE, 2);
        model.filterProperty().set(StripFilter.LATE);
        assertThat(titles()).containsExactly("迟到两家");
        assertThat(model.countProperty().get()).isEqualTo(2);
    }

    @Test
    void aUnitThatBecomesLateBringsItsWhistleToTheFrontOnTheBeat() {
        fixture.sounded(told("先吹"), WhistleKind.EMERGENCY, 25, "城管局");
        Whistle answered = fixture.sounded(told("后吹"), WhistleKind.EMERGENCY, 28, "公安局");
        fixture.store
                .reports()
                .checkIn(
                        answered.id(),
                        answered.version(),
                        fixture.unit("公安局"),
                        CheckInWay.ON_SITE,
                        "张队长",
                        false,
                        TestTown.entry(TestTown.NOW))
                .value();
        fixture.panel.reload();
        assertThat(model.numbersProperty().get()).containsEntry(StripFilter.LATE, 0);
        fixture.pass(Duration.ofMinutes(10));
        fixture.panel.tick();
        assertThat(model.numbersProperty().get()).containsEntry(StripFilter.LATE, 1);
        assertThat(titles()).containsExactly("先吹", "后吹");
    }

    @Test
    void aBeatThatChangesNoOrderLeavesTheListAlone() {
        fixture.sounded(told("应急"), WhistleKind.EMERGENCY, 5, "城管局");
        fixture.panel.reload();
        List<Object> changes = new ArrayList<>();
        model.lines().addListener((InvalidationListener) changes::add);
        fixture.pass(Duration.ofSeconds(1));
        fixture.panel.tick();
        assertThat(changes).isEmpty();
        assertThat(model.momentProperty().get()).isEqualTo(TestTown.NOW.plusSeconds(1));
    }

    @Test
    void aPastMomentShowsTheWhistlesAsTheyWereAndAllowsNothing() {
        Whistle old = fixture.sounded(told("先吹"), WhistleKind.EMERGENCY, 50, "城管局");
        fixture.sounded(told("后吹"), WhistleKind.EMERGENCY, 5, "城管局");
        fixture.desk.asOf().choose(TestTown.NOW.minus(Duration.ofMinutes(20)));
        assertThat(titles()).containsExactly("先吹");
        assertThat(model.numbersProperty().get()).containsEntry(StripFilter.LATE, 0);
        fixture.panel.chosen().chosenProperty().set(old.id());
        assertThat(fixture.panel.chosen().sheetProperty().get().isPast()).isTrue();
        assertThat(fixture.panel.entry().begin(WhistleMove.ANSWER, old, fixture.unit("城管局")))
                .isFalse();
    }

    @Test
    void theFirstWhistleIsChosenByItselfAndItsMostPressingUnitHasTheKeys() {
        Whistle whistle = fixture.sounded(told("应急"), WhistleKind.EMERGENCY, 9, "城管局", "公安局");
        fixture.store
                .reports()
                .answer(
                        whistle.id(),
                        whistle.version(),
                        fixture.unit("城管局"),
                        TestTown.entry(TestTown.NOW))
                .value();
        fixture.pass(Duration.ofMinutes(5));
        fixture.panel.reload();
        assertThat(fixture.panel.chosen().chosenProperty().get()).isEqualTo(whistle.id());
        assertThat(fixture.panel.chosen().unitProperty().get()).isEqualTo(fixture.unit("公安局"));
    }

    @Test
    void theTitleOfARestrictedMatterIsHidden() {
        Matter matter = fixture.restricted();
        fixture.sounded(matter, WhistleKind.ROUTINE, 5, "城管局");
        fixture.panel.reload();
        assertThat(titles()).containsExactly("（限制知悉的事项）");
    }
}
