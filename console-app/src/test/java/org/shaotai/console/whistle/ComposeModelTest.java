package org.shaotai.console.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.console.TestTown;
import org.shaotai.persistence.matter.DeclineReason;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitDraft;
import org.shaotai.persistence.unit.UnitKind;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleQuery;
import org.shaotai.persistence.whistle.WhistleTier;

/** Saturday 2026-10-10 is an adjusted working day. */
class ComposeModelTest {

    @TempDir private Path directory;
    private PanelFixture fixture;
    private ComposeModel model;
    private Matter gas;

    @BeforeEach
    void open() {
        fixture = new PanelFixture(directory);
        gas = fixture.gas();
        model = fixture.panel.compose();
        model.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Candidate candidate(ComposeModel in, String shortName) {
        return in.calls().shown().stream()
                .filter(c -> c.unit().shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    private void call(String shortName) {
        candidate(model, shortName).calledProperty().set(true);
    }

    private List<Whistle> openWhistles() {
        return fixture.store.whistles().list(WhistleQuery.openAt(TestTown.NOW));
    }

    @Test
    void nothingIsPreselectedButTierAndKind() {
        assertThat(model.form().matterProperty().get()).isNull();
        assertThat(model.form().gateProperty().get()).isNull();
        assertThat(model.form().tierProperty().get()).isEqualTo(WhistleTier.TOWNSHIP);
        assertThat(model.form().kindProperty().get()).isEqualTo(WhistleKind.ROUTINE);
        assertThat(model.calls().countProperty().get()).isZero();
        assertThat(model.choices()).extracting(MatterChoice::title).containsExactly("燃气泄漏");
    }

    @Test
    void aMatterFillsPlaceTaskAndTheUnitsOfTheDutyCatalogueFirst() {
        List<Unit> suggested =
                fixture.store
                        .units()
                        .suggestFor(gas.grading().category(), fixture.town.home().id());
        model.begin(gas.id());
        assertThat(model.form().placeProperty().get()).isEqualTo("东关一格 青云路12号");
        assertThat(model.form().taskProperty().get()).isEqualTo("燃气泄漏");
        assertThat(suggested).isNotEmpty();
        assertThat(model.calls().shown().subList(0, suggested.size()))
                .extracting(Candidate::unit)
                .containsExactlyElementsOf(suggested);
        Candidate first = model.calls().shown().get(0);
        assertThat(first.part()).isEqualTo(Candidate.Part.LEADING);
        assertThat(first.reasonProperty().get()).startsWith("主责：");
        assertThat(model.calls().shown()).extracting(Candidate::unit).doesNotHaveDuplicates();
    }

    @Test
    void whatWasTypedSurvivesAnotherMatterAndWhatWasProposedDoesNot() {
        Matter lamp = fixture.town.told("路灯不亮", "0401", 2, 1, Risk.NONE);
        model.begin(gas.id());
        model.form().taskProperty().set("先关阀，再疏散");
        model.begin(lamp.id());
        assertThat(model.form().placeProperty().get()).isEqualTo("南园一格 青云路12号");
        assertThat(model.form().taskProperty().get()).isEqualTo("先关阀，再疏散");
    }

    @Test
    void anEmergencyGateMakesItAnEmergencyWhistleWithItsLimits() {
        model.form().gateProperty().set(Gate.EMERGENCY);
        assertThat(model.form().kindProperty().get()).isEqualTo(WhistleKind.EMERGENCY);
        assertThat(model.assemble().textProperty().get()).isEqualTo("2026-10-09 15:02");
        assertThat(model.assemble().limitsProperty().get())
                .isEqualTo("应哨：10-09 14:42 前（余10分）。到场：10-09 15:02 前（余30分）。到 10-09 15:32 仍未到，计为缺席。");
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, 2026-10-09 15:02",
        "ROUTINE, 2026-10-10 17:30",
        "HARD_CASE, 2026-10-12 09:30"
    })
    void theAssembleTimeIsProposedByKind(WhistleKind kind, String time) {
        model.form().kindProperty().set(kind);
        assertThat(model.assemble().textProperty().get()).isEqualTo(time);
    }

    @Test
    void aProposedTimeMovesOnWithTheClockAndATypedOneStays() {
        model.form().kindProperty().set(WhistleKind.EMERGENCY);
        fixture.pass(Duration.ofMinutes(5));
        fixture.panel.tick();
        assertThat(model.assemble().textProperty().get()).isEqualTo("2026-10-09 15:07");
        model.assemble().textProperty().set("2026-10-09 15:30");
        fixture.pass(Duration.ofMinutes(5));
        fixture.panel.tick();
        assertThat(model.assemble().textProperty().get()).isEqualTo("2026-10-09 15:30");
    }

    @Test
    void withoutMatterGateUnitOrReasonNothingIsSoundedAndTheSentenceSaysWhy() {
        model.send();
        assertThat(fixture.notice()).isEqualTo("还没有选事项。请先选一件未结事项。");
        model.begin(gas.id());
        model.send();
        assertThat(fixture.notice()).startsWith("还没有选为什么吹哨。");
        model.form().gateProperty().set(Gate.JOINT_ENFORCEMENT);
        model.send();
        assertThat(fixture.notice()).isEqualTo("还没有选被叫单位。请至少选一个。");
        assertThat(model.wantingProperty().get()).isEqualTo(ComposeField.UNITS);
        call("公安局");
        candidate(model, "公安局").reasonProperty().set(" ");
        model.send();
        assertThat(fixture.notice()).isEqualTo("请写明为什么叫每一家单位。");
        model.assemble().textProperty().set("2026-10-09 14:00");
        model.send();
        assertThat(fixture.notice()).startsWith("集合时间看不懂或已过。");
        assertThat(openWhistles()).isEmpty();
    }

    @Test
    void aPlaceThatIsMissingIsNamedAloneAndTakesTheKeyboard() {
        model.begin(gas.id());
        model.form().gateProperty().set(Gate.EMERGENCY);
        model.form().placeProperty().set(" ");
        call("公安局");
        model.send();
        assertThat(fixture.notice()).isEqualTo("请写明集合地点。");
        assertThat(model.wantingProperty().get()).isEqualTo(ComposeField.PLACE);
    }

    @Test
    void whatIsNoEmergencyGoesToTheChief() {
        model.begin(gas.id());
        model.form().gateProperty().set(Gate.JOINT_ENFORCEMENT);
        call("公安局");
        model.send();
        assertThat(fixture.notice()).contains("已送审，要叫 1 家单位");
        assertThat(openWhistles()).isEmpty();
        assertThat(fixture.panel.open().numbersProperty().get().get(StripFilter.REVIEW))
                .isEqualTo(1);
    }

    @Test
    void aUnitWithoutPhoneIsCalledOnceItsPhoneIsTyped() {
        UnitDraft weather =
                new UnitDraft(
                        "QX",
                        "气象局",
                        "气象局",
                        UnitKind.COMPETENT_DEPT,
                        fixture.town.home().county().orElseThrow(),
                        "",
                        List.of());
        fixture.store.units().add(List.of(weather), TestTown.entry(TestTown.NOW)).value();
        fixture.readNamesAgain();
        model = fixture.panel().compose();
        model.open();
        model.begin(gas.id());
        model.form().gateProperty().set(Gate.EMERGENCY);
        call("气象局");
        model.send();
        assertThat(fixture.notice()).startsWith("气象局 没有登记值班电话");
        candidate(model, "气象局").phoneProperty().set("0851-7654321");
        model.send();
        assertThat(openWhistles()).hasSize(1);
        assertThat(fixture.store.units().byId(fixture.unit("气象局")).orElseThrow().dutyPhone())
                .isEqualTo("0851-7654321");
    }

    @Test
    void aSoundedWhistleSaysWhatWasComposedIsChosenAndEmptiesTheForm() {
        model.begin(gas.id());
        model.form().gateProperty().set(Gate.EMERGENCY);
        call("公安局");
        call("消防大队");
        candidate(model, "公安局").reasonProperty().set("疏散和警戒");
        model.send();
        Whistle sounded = openWhistles().get(0);
        assertThat(sounded.composition().gate()).isEqualTo(Gate.EMERGENCY);
        assertThat(sounded.composition().tier()).isEqualTo(WhistleTier.TOWNSHIP);
        assertThat(sounded.composition().assembleAt())
                .isEqualTo(Instant.parse("2026-10-09T07:02:00Z"));
        assertThat(sounded.of(fixture.unit("公安局")).map(ReportIn::reason)).contains("疏散和警戒");
        assertThat(sounded.reports()).hasSize(2);
        assertThat(fixture.notice()).startsWith("已吹哨 " + sounded.number() + "，共叫 2 家单位");
        assertThat(fixture.panel.chosen().chosenProperty().get()).isEqualTo(sounded.id());
        assertThat(fixture.panel.open().countProperty().get()).isEqualTo(1);
        assertThat(model.form().matterProperty().get()).isNull();
        assertThat(model.form().gateProperty().get()).isNull();
        assertThat(model.calls().countProperty().get()).isZero();
    }

    @Test
    void whatWasComposedSurvivesClosingAndOpening() {
        model.begin(gas.id());
        model.form().gateProperty().set(Gate.JOINT_ENFORCEMENT);
        model.form().tierProperty().set(WhistleTier.COMMUNITY);
        model.form().taskProperty().set("先关阀");
        model.assemble().textProperty().set("2026-10-09 18:00");
        call("公安局");
        candidate(model, "公安局").reasonProperty().set("疏散 和警戒");
        ComposeModel again = fixture.panel().compose();
        again.open();
        assertThat(again.form().matterProperty().get().id()).isEqualTo(gas.id());
        assertThat(again.form().gateProperty().get()).isEqualTo(Gate.JOINT_ENFORCEMENT);
        assertThat(again.form().tierProperty().get()).isEqualTo(WhistleTier.COMMUNITY);
        assertThat(again.form().taskProperty().get()).isEqualTo("先关阀");
        assertThat(again.assemble().textProperty().get()).isEqualTo("2026-10-09 18:00");
        assertThat(again.calls().called())
                .containsExactlyEntriesOf(Map.of(fixture.unit("公安局"), "疏散 和警戒"));
    }

    @Test
    void aDraftWhoseMatterHasEndedKeepsEverythingElse() {
        model.begin(gas.id());
        model.form().taskProperty().set("先关阀");
        fixture.store
                .matters()
                .decline(
                        gas.id(),
                        gas.version(),
                        DeclineReason.EMERGENCY_HANDED_OVER,
                        "已转 119",
                        TestTown.leading(TestTown.NOW))
                .value();
        ComposeModel again = fixture.panel().compose();
        again.open();
        assertThat(again.form().matterProperty().get()).isNull();
        assertThat(again.form().taskProperty().get()).isEqualTo("先关阀");
    }

    @Test
    void aRestrictedMatterGivesAwayNeitherTitleNorAddress() {
        Matter matter = fixture.restricted();
        model.begin(matter.id());
        assertThat(model.form().matterProperty().get().title()).isEqualTo("（限制知悉的事项）");
        assertThat(model.form().placeProperty().get()).isEqualTo("东关一格");
        assertThat(model.form().taskProperty().get()).isEmpty();
    }

    @Test
    void unitsAreFoundByPartOfTheNameOrTheFirstLettersOfItsSounds() {
        model.calls().searchProperty().set("消防");
        assertThat(model.calls().shown())
                .extracting(c -> c.unit().shortName())
                .containsExactly("消防大队");
        model.calls().searchProperty().set("xfdd");
        model.calls().callFirst();
        assertThat(model.calls().called()).containsOnlyKeys(fixture.unit("消防大队"));
        assertThat(model.calls().searchProperty().get()).isEmpty();
    }

    @Test
    void aCommunityWhistleOffersTheTownsBranchesBeforeTheCountysDepartments() {
        model.form().tierProperty().set(WhistleTier.COMMUNITY);
        assertThat(model.calls().shown().get(0).unit().region())
                .isEqualTo(fixture.town.home().id());
        model.form().tierProperty().set(WhistleTier.TOWNSHIP);
        assertThat(model.calls().shown().get(0).unit().region())
                .isNotEqualTo(fixture.town.home().id());
    }

    @Test
    void nothingIsSoundedWhileAPastMomentIsShown() {
        model.begin(gas.id());
        model.form().gateProperty().set(Gate.EMERGENCY);
        call("公安局");
        fixture.desk.asOf().choose(TestTown.NOW.minus(Duration.ofHours(1)));
        model.send();
        assertThat(fixture.notice()).startsWith("正在看过去时点");
        assertThat(openWhistles()).isEmpty();
    }
}
