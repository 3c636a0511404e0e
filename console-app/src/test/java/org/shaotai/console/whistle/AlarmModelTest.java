package org.shaotai.console.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleMove;

class AlarmModelTest {

    @TempDir private Path directory;
    private PanelFixture fixture;

    @BeforeEach
    void open() {
        fixture = new PanelFixture(directory);
        fixture.panel.reload();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aNewEmergencyRingsOnceAndARoutineWhistleDoesNot() {
        fixture.sounded(fixture.gas(), WhistleKind.ROUTINE, 1, "城管局");
        fixture.panel.reload();
        assertThat(fixture.rings).isZero();
        fixture.sounded(fixture.gas(), WhistleKind.EMERGENCY, 1, "城管局");
        fixture.panel.reload();
        fixture.panel.reload();
        assertThat(fixture.rings).isEqualTo(1);
    }

    @Test
    void eachUnitIsWarnedOfOnceFiveMinutesBeforeItIsDue() {
        fixture.sounded(fixture.gas(), WhistleKind.EMERGENCY, 1, "城管局", "公安局");
        fixture.panel.reload();
        fixture.pass(Duration.ofMinutes(23));
        fixture.panel.tick();
        assertThat(fixture.rings).isEqualTo(1);
        fixture.pass(Duration.ofMinutes(1));
        fixture.panel.tick();
        fixture.panel.tick();
        assertThat(fixture.rings).isEqualTo(2);
    }

    @Test
    void anEmergencyIsMutedWithAReasonThatGoesIntoTheLog() {
        Whistle w = fixture.sounded(fixture.gas(), WhistleKind.EMERGENCY, 1, "城管局");
        fixture.panel.reload();
        EntryModel entry = fixture.panel.entry();
        entry.begin(WhistleMove.MUTE, w);
        entry.submit();
        assertThat(fixture.notice()).isEqualTo("请写明理由。");
        entry.form().textProperty().set("正在会商");
        entry.submit();
        assertThat(fixture.panel.chosen().sheetProperty().get().log().get(0).detail())
                .isEqualTo("正在会商");
        fixture.pass(Duration.ofMinutes(24));
        fixture.panel.tick();
        assertThat(fixture.rings).isEqualTo(1);
    }

    @Test
    void theToneSwingsAndEndsByItself() {
        assertThat(ToneBell.tone()).hasSize(14_400).contains((byte) 0).contains((byte) 99);
    }

    @Test
    void whatRanOutWhileTheConsoleWasClosedIsToldOnceAndNothingIsDatedBack() {
        fixture.settings.put(
                "whistle.awake", TestTown.NOW.minus(Duration.ofMinutes(50)).toString());
        Whistle w = fixture.sounded(fixture.gas(), WhistleKind.EMERGENCY, 55, "城管局", "公安局");
        WhistlePanel again = fixture.panel();
        again.reload();
        assertThat(fixture.notice()).contains("有 4 个报到时限到期");
        assertThat(fixture.newest(w).version()).isEqualTo(w.version());
        fixture.desk.notices().dismiss();
        again.reload();
        assertThat(fixture.desk.notices().newestProperty().get()).isNull();
    }
}
