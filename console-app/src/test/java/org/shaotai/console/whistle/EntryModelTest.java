package org.shaotai.console.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.CheckIn;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Direction;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.ReportInStatus;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleMove;
import org.shaotai.persistence.whistle.WhistleStatus;

class EntryModelTest {

    @TempDir private Path directory;
    private PanelFixture fixture;
    private EntryModel model;
    private Whistle whistle;
    private UnitId urban;
    private UnitId police;

    @BeforeEach
    void sound() {
        fixture = new PanelFixture(directory);
        model = fixture.panel.entry();
        whistle = fixture.sounded(fixture.gas(), WhistleKind.EMERGENCY, 70, "城管局", "公安局");
        urban = fixture.unit("城管局");
        police = fixture.unit("公安局");
        fixture.panel.reload();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Whistle now() {
        return fixture.newest(whistle);
    }

    private ReportIn report(UnitId unit) {
        return now().of(unit).orElseThrow();
    }

    private List<LogLine> log() {
        return fixture.panel.chosen().sheetProperty().get().log();
    }

    private void checkIn(UnitId unit) {
        model.begin(WhistleMove.CHECK_IN, now(), unit);
        model.form().whoProperty().set("张队长");
        model.submit();
    }

    private void give(UnitId unit, String result) {
        model.begin(WhistleMove.REPORT_RESULT, now(), unit);
        model.form().textProperty().set(result);
        model.submit();
    }

    private void evaluate(UnitId unit, Direction direction) {
        model.begin(WhistleMove.EVALUATE, now(), unit);
        model.form().directionProperty().set(direction);
        model.submit();
    }

    @Test
    void anAnswerIsRecordedForTheUnitWithItsChannel() {
        assertThat(model.begin(WhistleMove.ANSWER, whistle, urban)).isTrue();
        model.form().viaProperty().set(Via.RADIO);
        model.submit();
        assertThat(report(urban).answeredAt()).isEqualTo(TestTown.NOW);
        assertThat(model.moveProperty().get()).isNull();
        assertThat(log().get(0))
                .isEqualTo(new LogLine("10-09 14:32", "应哨", "城管局", "", "王值班 代录 · 对讲机"));
    }

    @Test
    void aCheckInSaysHowAndWho() {
        model.begin(WhistleMove.CHECK_IN, whistle, urban);
        model.submit();
        assertThat(fixture.notice()).isEqualTo("请写明谁到场、什么职务。");
        assertThat(model.moveProperty().get()).isEqualTo(WhistleMove.CHECK_IN);
        model.form().whoProperty().set("城管中队 张队长");
        model.form().wayProperty().set(CheckInWay.REMOTE);
        model.submit();
        assertThat(report(urban).checkIn())
                .contains(new CheckIn(TestTown.NOW, CheckInWay.REMOTE, "城管中队 张队长", false));
        assertThat(log().get(0).detail()).isEqualTo("远程：城管中队 张队长");
    }

    @Test
    void aTimeIsSetBackWithAReasonThatGoesIntoTheLog() {
        model.begin(WhistleMove.CHECK_IN, whistle, urban);
        model.form().whoProperty().set("张队长");
        model.form().timeProperty().set("14:20");
        model.submit();
        assertThat(fixture.notice()).isEqualTo("改了时间，请写明原因。");
        model.form().backReasonProperty().set("现场先处置，后补记");
        model.submit();
        assertThat(report(urban).checkedInAt()).isEqualTo(Instant.parse("2026-10-09T06:20:00Z"));
        assertThat(log().get(0).who()).isEqualTo("王值班 代录 · 电话 · 改时间：现场先处置，后补记");
    }

    @Test
    void theStoreRefusesMoreThanThirtyMinutesAndTheFormStays() {
        model.begin(WhistleMove.ANSWER, whistle, urban);
        model.form().timeProperty().set("14:01");
        model.form().backReasonProperty().set("忘记登记");
        model.submit();
        assertThat(fixture.notice()).startsWith("时间只能往前改 30 分钟以内。");
        assertThat(model.moveProperty().get()).isEqualTo(WhistleMove.ANSWER);
        assertThat(report(urban).answeredAt()).isNull();
        model.form().timeProperty().set("下午");
        model.submit();
        assertThat(fixture.notice()).startsWith("看不懂时间“下午”");
    }

    @Test
    void anObjectionIsRuledByTheChiefAndTakesTheUnitOut() {
        model.begin(WhistleMove.DISPUTE, whistle, urban);
        model.submit();
        assertThat(fixture.notice()).isEqualTo("请写明异议的依据。");
        model.form().textProperty().set("管网属燃气公司");
        model.submit();
        assertThat(report(urban).status()).isEqualTo(ReportInStatus.DISPUTED);
        assertThat(model.begin(WhistleMove.RULE, now(), urban)).isFalse();
        fixture.store
                .reports()
                .rule(
                        whistle.id(),
                        now().version(),
                        urban,
                        true,
                        "属实",
                        Optional.of(fixture.unit("消防大队")),
                        fixture.chief())
                .value();
        assertThat(report(urban).isExcused()).isTrue();
        assertThat(report(fixture.unit("消防大队")).status()).isEqualTo(ReportInStatus.NOTIFIED);
        assertThat(model.begin(WhistleMove.CHECK_IN, now(), urban)).isFalse();
    }

    @Test
    void nobodyIsReleasedBeforeTheUnitsThatCameHaveGivenResults() {
        checkIn(urban);
        assertThat(model.begin(WhistleMove.RELEASE, now())).isTrue();
        model.submit();
        assertThat(fixture.notice()).isEqualTo("还有到场单位没有登记结果。事不完人不撤：请先登记。");
        give(urban, "阀门已关");
        model.begin(WhistleMove.RELEASE, now());
        model.submit();
        assertThat(now().status()).isEqualTo(WhistleStatus.DONE);
        assertThat(report(urban).status()).isEqualTo(ReportInStatus.RELEASED);
        evaluate(urban, Direction.OF_UNIT);
        evaluate(urban, Direction.OF_WHISTLE);
        assertThat(now().status()).isEqualTo(WhistleStatus.EVALUATED);
        assertThat(model.begin(WhistleMove.CLOSE, now())).isTrue();
        assertThat(now().status()).isEqualTo(WhistleStatus.CLOSED);
        assertThat(fixture.panel.open().countProperty().get()).isZero();
        assertThat(fixture.panel.chosen().sheetProperty().get().line().whistle().status())
                .isEqualTo(WhistleStatus.CLOSED);
    }

    @Test
    void theClocksOfAReleasedWhistleStandStill() {
        checkIn(urban);
        give(urban, "阀门已关");
        model.begin(WhistleMove.RELEASE, now());
        model.submit();
        fixture.pass(Duration.ofHours(5));
        fixture.panel.tick();
        WhistleLine line = fixture.panel.open().lines().get(0);
        assertThat(line.clockAt(fixture.desk.now())).isEqualTo(TestTown.NOW);
        assertThat(line.late(fixture.desk.now())).isZero();
    }

    @Test
    void aSoundedWhistleIsTakenBackByTheChiefAlone() {
        Whistle fresh = fixture.sounded(fixture.gas(), WhistleKind.EMERGENCY, 2, "城管局");
        model.begin(WhistleMove.WITHDRAW, fresh);
        model.form().textProperty().set("误报");
        model.submit();
        assertThat(fixture.notice()).startsWith("“撤回”由指挥长办理");
        assertThat(fixture.newest(fresh).status()).isEqualTo(WhistleStatus.SOUNDED);
    }

    @Test
    void whenAnotherDeskWasFasterTheNewestStateIsShownAndTheEntryCanBeMadeAgain() {
        model.begin(WhistleMove.ANSWER, whistle, urban);
        fixture.store
                .reports()
                .answer(whistle.id(), whistle.version(), police, TestTown.entry(TestTown.NOW))
                .value();
        model.submit();
        assertThat(fixture.notice()).startsWith("这声哨刚被别人登记过");
        Whistle shown = fixture.panel.chosen().sheetProperty().get().line().whistle();
        assertThat(shown.of(police).orElseThrow().status()).isEqualTo(ReportInStatus.ANSWERED);
        model.submit();
        assertThat(report(urban).status()).isEqualTo(ReportInStatus.ANSWERED);
    }

    @Test
    void choosingAnotherWhistleGivesTheEntryUp() {
        Whistle other = fixture.sounded(fixture.gas(), WhistleKind.ROUTINE, 1, "城管局");
        model.begin(WhistleMove.ANSWER, whistle, urban);
        fixture.panel.chosen().chosenProperty().set(other.id());
        assertThat(model.moveProperty().get()).isNull();
    }
}
