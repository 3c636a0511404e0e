package org.shaotai.console.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.console.account.Person;
import org.shaotai.console.background.InlineBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Role;

class FrameModelTest {

    private static Desk deskAt(String moment) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return new Desk(new InlineBackground(), clock, Words.in(Language.CHINESE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-09T00:00:00Z, 白班, 10-09 周五 08:00",
        "2026-10-09T11:59:59Z, 白班, 10-09 周五 19:59",
        "2026-10-09T12:00:00Z, 夜班, 10-09 周五 20:00",
        "2026-10-09T23:59:59Z, 夜班, 10-10 周六 07:59"
    })
    void saysTheTimeAndTheShift(String moment, String shift, String clock) {
        FrameModel model = new FrameModel(deskAt(moment), Optional::empty);

        assertThat(model.clockProperty().get()).isEqualTo(clock);
        assertThat(model.shiftProperty().get()).isEqualTo(shift + "  未登记值班员 · 值班调度员");
    }

    @Test
    void namesTheDutyOfficerAsSoonAsThereIsOne() {
        Desk desk = deskAt("2026-10-09T06:32:00Z");
        FrameModel model = new FrameModel(desk, Optional::empty);

        desk.personProperty().set(Person.open("王值班", Role.DUTY));

        assertThat(model.shiftProperty().get()).isEqualTo("白班  王值班 · 值班调度员");
    }

    @Test
    void theWordThatSomethingWasDoneGoesByItselfAfterTenBeats() {
        Desk desk = deskAt("2026-10-09T06:32:00Z");
        FrameModel model = new FrameModel(desk, Optional::empty);

        desk.notices().done("已登记");
        beat(model, 9);
        desk.notices().done("已派单");
        beat(model, 9);
        assertThat(desk.notices().newestProperty().get().sentence()).isEqualTo("已派单");

        beat(model, 1);
        assertThat(desk.notices().newestProperty().get()).isNull();
    }

    @Test
    void aClockThatWasSetBackIsToldUntilItIsRightAgain() {
        AtomicReference<Duration> back = new AtomicReference<>(Duration.ofMinutes(65));
        FrameModel model =
                new FrameModel(
                        deskAt("2026-10-09T06:32:00Z"), () -> Optional.ofNullable(back.get()));

        assertThat(model.clockWarningProperty().get())
                .contains("拨慢了1时5分", "现为 10-09 13:27", "已到 10-09 14:32", "校准本机时间");

        back.set(null);
        model.tick();
        assertThat(model.clockWarningProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DUTY, SITUATION INTAKE WHISTLE CONSULTATION SUMMARY SETTINGS",
        "MEDIATOR, SITUATION INTAKE WHISTLE CONSULTATION SUMMARY SETTINGS",
        "CLERK, SITUATION WHISTLE CONSULTATION SUMMARY SETTINGS",
        "AUDITOR, SITUATION WHISTLE CONSULTATION SUMMARY SETTINGS",
        "ADMIN, SETTINGS"
    })
    void eachRoleHasTheScreensThatAreTheirsAndBeginsWhereItsWorkIs(Role role, String screens) {
        Desk desk = deskAt("2026-10-09T06:32:00Z");
        desk.personProperty().set(new Person(new Actor("某人", role), true));

        FrameModel model = new FrameModel(desk, Optional::empty);

        assertThat(model.screens())
                .extracting(Screen::name)
                .containsAll(List.of(screens.split(" ")));
        assertThat(model.screens().contains(Screen.INTAKE)).isEqualTo(screens.contains("INTAKE"));
        assertThat(model.screens().contains(Screen.SITUATION))
                .isEqualTo(screens.contains("SITUATION"));
        assertThat(model.screenProperty().get())
                .isEqualTo(role == Role.ADMIN ? Screen.SETTINGS : Screen.SITUATION);
    }

    @Test
    void aRefusalStaysUntilItWasRead() {
        Desk desk = deskAt("2026-10-09T06:32:00Z");
        FrameModel model = new FrameModel(desk, Optional::empty);

        desk.notices().refused("请先选一个单位");
        beat(model, 60);

        assertThat(desk.notices().newestProperty().get().sentence()).isEqualTo("请先选一个单位");
    }

    private static void beat(FrameModel model, int times) {
        for (int i = 0; i < times; i++) {
            model.tick();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "吹哨, cs, true",
        "吹哨, c, true",
        "吹哨, s, true",
        "吹哨, sc, false",
        "重新办理, cxbl, true",
        "重新办理, zxbl, true",
        "AB会商, abhs, true",
        "月报, yuebao, false"
    })
    void initialsFindWordsByTheirSounds(String word, String typed, boolean isFound) {
        assertThat(PinyinInitials.matches(word, typed)).isEqualTo(isFound);
    }
}
