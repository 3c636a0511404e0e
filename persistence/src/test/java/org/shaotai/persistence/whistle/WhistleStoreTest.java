package org.shaotai.persistence.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.unit.UnitId;

class WhistleStoreTest {

    @ParameterizedTest
    @EnumSource
    void an_emergency_goes_from_sounding_to_close(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            UnitId urban = t.town.urban();
            UnitId police = t.town.police();
            Whistle w = t.sounded(WhistleKind.EMERGENCY, urban, police);
            assertThat(w.number()).isEqualTo("990100100-20261009-S01");
            assertThat(w.moves()).contains(WhistleMove.REVIEW);
            w = t.reports().answer(w.id(), w.version(), police, t.at(5)).value();
            w = t.in(w, police, 20);
            assertThat(w.status()).isEqualTo(WhistleStatus.ASSEMBLING);
            w = t.in(w, urban, 45);
            assertThat(w.status()).isEqualTo(WhistleStatus.HANDLING);
            assertThat(w.of(police).orElseThrow().isOnTime()).isTrue();
            assertThat(w.of(urban).orElseThrow().isOnTime()).isFalse();
            assertThat(w.of(urban).orElseThrow().isLate(t.clock.instant())).isTrue();
            w = t.whistles().review(w.id(), w.version(), true, "", t.chiefAt(50)).value();
            assertThat(w.moves()).doesNotContain(WhistleMove.REVIEW);
            w = t.handling().takeCommand(w.id(), w.version(), "消防 李站长", t.at(51)).value();
            w = t.handling().plan(w.id(), w.version(), "先关阀再排查", t.at(52)).value();
            w = t.result(t.result(w, police, 60), urban, 61);
            w = t.handling().release(w.id(), w.version(), t.at(70)).value();
            assertThat(w.status()).isEqualTo(WhistleStatus.DONE);
            w = t.mark(t.mark(w, police, Direction.OF_UNIT, 80), police, Direction.OF_WHISTLE, 81);
            assertThat(w.of(police).orElseThrow().status()).isEqualTo(ReportInStatus.EVALUATED);
            w = t.mark(t.mark(w, urban, Direction.OF_UNIT, 82), urban, Direction.OF_WHISTLE, 83);
            assertThat(w.status()).isEqualTo(WhistleStatus.EVALUATED);
            w = t.handling().close(w.id(), w.version(), t.at(90)).value();
            assertThat(w.status()).isEqualTo(WhistleStatus.CLOSED);
            assertThat(t.whistles().byId(w.id())).contains(w);
            assertThat(t.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_emergency_waits_for_the_chief(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            Composition composed = t.composition(t.matter(), WhistleKind.ROUTINE, t.town.urban());
            Whistle w = t.whistles().send(composed, t.at(0)).value();
            assertThat(w.status()).isEqualTo(WhistleStatus.IN_REVIEW);
            assertThat(w.reports()).isEmpty();
            assertThat(w.review().dueAt().atZone(t.store.zone()).toLocalDateTime())
                    .isEqualTo(LocalDateTime.parse("2026-10-09T15:30"));
            assertThat(t.refusal(t.whistles().sound(w.id(), w.version(), t.at(1))))
                    .contains("refusal.role");
            Whistle sounded = t.whistles().sound(w.id(), w.version(), t.chiefAt(30)).value();
            assertThat(sounded.status()).isEqualTo(WhistleStatus.SOUNDED);
            assertThat(sounded.reports()).hasSize(1);
            assertThat(sounded.review().isPending()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_chief_may_refuse_with_another_route(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            Composition composed = t.composition(t.matter(), WhistleKind.HARD_CASE, t.town.urban());
            Whistle w = t.whistles().compose(composed, t.at(0)).value();
            w = t.whistles().submit(w.id(), w.version(), t.at(1)).value();
            assertThat(t.refusal(t.whistles().refuse(w.id(), w.version(), "", "", t.chiefAt(2))))
                    .contains("refusal.whistle.noRoute");
            w = t.whistles().refuse(w.id(), w.version(), "权限内", "网格处置", t.chiefAt(3)).value();
            assertThat(w.status()).isEqualTo(WhistleStatus.REFUSED);
            assertThat(t.whistles().list(WhistleQuery.upTo(t.clock.instant()))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_let_go_before_it_is_done(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            UnitId police = t.town.police();
            Whistle w = t.sounded(WhistleKind.EMERGENCY, t.town.urban(), police);
            w = t.in(w, police, 20);
            assertThat(t.refusal(t.handling().release(w.id(), w.version(), t.at(21))))
                    .contains("refusal.whistle.stillExpected");
            assertThat(t.refusal(t.handling().release(w.id(), w.version(), t.at(90))))
                    .contains("refusal.whistle.resultMissing");
            w = t.result(w, police, 91);
            w = t.handling().release(w.id(), w.version(), t.at(92)).value();
            ReportIn urban = w.of(t.town.urban()).orElseThrow();
            assertThat(urban.isAbsent(t.clock.instant())).isTrue();
            assertThat(urban.status()).isEqualTo(ReportInStatus.NOTIFIED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_who_came_is_let_go_where_nobody_came(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            Whistle w = t.sounded(WhistleKind.EMERGENCY, t.town.urban());
            t.at(61);
            w = t.whistles().byId(w.id()).orElseThrow();
            assertThat(w.status()).isEqualTo(WhistleStatus.HANDLING);
            assertThat(t.refusal(t.handling().release(w.id(), w.version(), t.at(62))))
                    .contains("refusal.whistle.nobodyCame");
            w = t.handling().escalate(w.id(), w.version(), "无一单位到场", t.chiefAt(63)).value();
            assertThat(w.status()).isEqualTo(WhistleStatus.ESCALATED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_nobody_evaluates_in_three_working_days_stays_without_mark(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            UnitId urban = t.town.urban();
            Whistle w =
                    t.result(t.in(t.sounded(WhistleKind.EMERGENCY, urban), urban, 9), urban, 30);
            w = t.handling().release(w.id(), w.version(), t.at(40)).value();
            assertThat(t.refusal(t.handling().close(w.id(), w.version(), t.at(41))))
                    .contains("refusal.whistle.notEvaluated");
            int overInMinutes = 6 * 24 * 60;
            t.at(overInMinutes);
            w = t.whistles().byId(w.id()).orElseThrow();
            assertThat(w.status()).isEqualTo(WhistleStatus.EVALUATED);
            assertThat(
                            t.refusal(
                                    t.reports()
                                            .evaluate(
                                                    w.id(),
                                                    w.version(),
                                                    urban,
                                                    Direction.OF_UNIT,
                                                    Mark.GOOD,
                                                    "",
                                                    t.at(overInMinutes + 1))))
                    .contains("refusal.whistle.noEvaluation");
            w = t.handling().close(w.id(), w.version(), t.at(overInMinutes + 2)).value();
            assertThat(w.of(urban).orElseThrow().work().ofUnit()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_past_moment_shows_only_what_had_happened(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            UnitId police = t.town.police();
            UnitId urban = t.town.urban();
            Whistle w = t.sounded(WhistleKind.EMERGENCY, urban, police);
            w = t.in(w, police, 20);
            w =
                    t.reports()
                            .dispute(w.id(), w.version(), urban, "非职责", Optional.empty(), t.at(22))
                            .value();
            w =
                    t.reports()
                            .rule(
                                    w.id(),
                                    w.version(),
                                    urban,
                                    true,
                                    "属实",
                                    Optional.empty(),
                                    t.chiefAt(25))
                            .value();
            w = t.result(w, police, 30);
            w = t.handling().release(w.id(), w.version(), t.at(31)).value();
            assertThat(t.whistles().list(WhistleQuery.openAt(WhistleTown.START.minusSeconds(1))))
                    .isEmpty();
            assertThat(then(t, 10).status()).isEqualTo(WhistleStatus.SOUNDED);
            assertThat(then(t, 10).of(police).orElseThrow().isIn()).isFalse();
            assertThat(then(t, 24).of(urban).orElseThrow().status())
                    .isEqualTo(ReportInStatus.DISPUTED);
            assertThat(then(t, 26).of(urban).orElseThrow().isExcused()).isTrue();
            assertThat(then(t, 31).status()).isEqualTo(WhistleStatus.DONE);
        }
    }

    private static Whistle then(WhistleTown t, int minutes) {
        WhistleQuery query =
                WhistleQuery.openAt(WhistleTown.START.plus(Duration.ofMinutes(minutes)));
        return t.whistles().list(query).get(0);
    }

    @ParameterizedTest
    @EnumSource
    void taking_back_a_sounded_whistle_needs_two_and_makes_it_invalid(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            Whistle w = t.sounded(WhistleKind.EMERGENCY, t.town.urban());
            assertThat(t.refusal(withdraw(t, w, "王值班", t.at(1)))).contains("refusal.role");
            Entry chief = t.chiefAt(2);
            assertThat(t.refusal(withdraw(t, w, chief.actor().name(), chief)))
                    .contains("refusal.matter.secondPerson");
            Whistle gone = withdraw(t, w, "王值班", t.chiefAt(3)).value();
            assertThat(gone.status()).isEqualTo(WhistleStatus.WITHDRAWN);
            assertThat(gone.ending().invalidAt()).isEqualTo(t.clock.instant());
            Composition draft = t.composition(w.matter(), WhistleKind.ROUTINE, t.town.police());
            Whistle unheard = t.whistles().compose(draft, t.at(4)).value();
            assertThat(withdraw(t, unheard, "", t.at(5)).value().ending().invalidAt()).isNull();
        }
    }

    private static Outcome<Whistle> withdraw(
            WhistleTown t, Whistle w, String requester, Entry entry) {
        return t.whistles().withdraw(w.id(), w.version(), "已处置", requester, entry);
    }

    @ParameterizedTest
    @EnumSource
    void an_emergency_that_was_none_is_invalid(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            Whistle w = t.sounded(WhistleKind.EMERGENCY, t.town.urban());
            assertThat(w.review().dueAt()).isEqualTo(WhistleTown.START.plus(Duration.ofHours(2)));
            w = t.whistles().review(w.id(), w.version(), false, "不构成突发", t.chiefAt(90)).value();
            assertThat(w.ending().invalidAt()).isEqualTo(t.clock.instant());
            assertThat(w.status()).isEqualTo(WhistleStatus.HANDLING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_second_whistle_for_the_same_unit_and_matter_is_a_repetition(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            Whistle first = t.sounded(WhistleKind.EMERGENCY, t.town.urban());
            Composition again =
                    t.composition(
                            first.matter(), WhistleKind.EMERGENCY, t.town.urban(), t.town.police());
            Whistle second = t.whistles().send(again, t.at(10)).value();
            assertThat(second.number()).endsWith("S02");
            assertThat(second.sounding().repeatOf()).contains(first.id());
            Composition other =
                    t.composition(first.matter(), WhistleKind.EMERGENCY, t.units.get(3));
            assertThat(t.whistles().send(other, t.at(11)).value().sounding().repeatOf()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_sounded_is_refused_with_a_reason(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            Composition good = t.composition(t.matter(), WhistleKind.EMERGENCY, t.town.urban());
            assertThat(refused(t, with(good, "", good.task(), good.calls())))
                    .contains("refusal.whistle.noPlace");
            assertThat(refused(t, with(good, good.place(), " ", good.calls())))
                    .contains("refusal.whistle.noTask");
            assertThat(refused(t, with(good, good.place(), good.task(), List.of())))
                    .contains("refusal.whistle.nobody");
            TestStore.byHand(t.store, "update unit set duty_phone = '' where code = 'urban'");
            assertThat(refused(t, good)).contains("refusal.whistle.noPhone");
            TestStore.byHand(t.store, "update unit set is_active = false where code = 'urban'");
            assertThat(refused(t, good)).contains("refusal.unit.inactive");
            assertThat(t.whistles().list(WhistleQuery.openAt(t.clock.instant()))).isEmpty();
        }
    }

    private static Optional<String> refused(WhistleTown t, Composition composition) {
        return t.refusal(t.whistles().send(composition, t.by(Role.DUTY)));
    }

    private static Composition with(
            Composition c, String place, String task, List<Composition.Call> calls) {
        return new Composition(
                c.matter(), c.tier(), c.kind(), c.gate(), place, task, c.assembleAt(), calls);
    }

    @ParameterizedTest
    @EnumSource
    void a_time_is_never_ahead_nor_far_back_nor_of_a_clock_that_was_set_back(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            UnitId urban = t.town.urban();
            Whistle w = t.sounded(WhistleKind.EMERGENCY, urban);
            Entry now = t.at(40);
            assertThat(answer(t, w, at(now, 41, ""))).contains("refusal.whistle.future");
            assertThat(answer(t, w, at(now, 9, "电话晚接"))).contains("refusal.whistle.time");
            assertThat(answer(t, w, at(now, 20, ""))).contains("refusal.whistle.backReason");
            assertThat(answer(t, w, at(now, 20, "电话晚接"))).isEmpty();
            w = t.whistles().byId(w.id()).orElseThrow();
            assertThat(
                            t.refusal(
                                    t.reports()
                                            .checkIn(
                                                    w.id(),
                                                    w.version(),
                                                    urban,
                                                    CheckInWay.ON_SITE,
                                                    "张队长",
                                                    false,
                                                    at(now, 15, "补录"))))
                    .contains("refusal.whistle.beforeLast");
            t.clock.go(Duration.ofHours(-1));
            assertThat(answer(t, w, t.by(Role.DUTY))).contains("refusal.whistle.clockBack");
        }
    }

    private static Entry at(Entry entry, int minutes, String note) {
        return Entry.by(entry.actor(), WhistleTown.START.plus(Duration.ofMinutes(minutes)))
                .noting(note);
    }

    private static Optional<String> answer(WhistleTown t, Whistle w, Entry entry) {
        return t.refusal(t.reports().answer(w.id(), w.version(), t.town.urban(), entry));
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, 2026-10-09T09:10, 2026-10-09T09:30, 2026-10-09T10:00, 2026-10-09T23:59",
        "ROUTINE,   2026-10-09T15:30, 2026-10-10T17:30, 2026-10-12T17:30, 2026-10-16T23:59",
        "HARD_CASE, 2026-10-09T15:30, 2026-10-09T12:00, 2026-10-09T13:00, 2026-11-08T23:59"
    })
    void each_kind_has_its_limits(
            WhistleKind kind, String answer, String checkIn, String absent, String handle) {
        try (WhistleTown t = new WhistleTown(Dialect.H2)) {
            Whistle w = t.sounded(kind, t.town.urban());
            CallClock clock = w.reports().get(0).clock();
            assertThat(List.of(clock.answerDueAt(), clock.checkInDueAt(), clock.absentAfter()))
                    .extracting(at -> at.atZone(t.store.zone()).toLocalDateTime().toString())
                    .containsExactly(answer, checkIn, absent);
            assertThat(w.sounding().handleDueAt().atZone(t.store.zone()).toLocalDateTime())
                    .hasToString(handle);
            assertThat(w.sounding().planDueAt() != null).isEqualTo(kind == WhistleKind.HARD_CASE);
        }
    }

    @Test
    void a_changed_limit_counts_for_what_is_sounded_afterwards() {
        try (WhistleTown t = new WhistleTown(Dialect.H2)) {
            Whistle before = t.sounded(WhistleKind.EMERGENCY, t.town.urban());
            TimeLimit hour = TimeLimit.of(1, LimitUnit.EMERGENCY_HOUR);
            assertThat(t.refusal(limit(t, hour, Role.DUTY))).contains("refusal.role.adminOnly");
            limit(t, hour, Role.ADMIN).value();
            Whistle after = t.sounded(WhistleKind.EMERGENCY, t.town.urban());
            assertThat(after.reports().get(0).checkInDueAt())
                    .isEqualTo(WhistleTown.START.plus(Duration.ofHours(1)));
            assertThat(t.whistles().byId(before.id()).orElseThrow().reports().get(0).checkInDueAt())
                    .isEqualTo(WhistleTown.START.plus(Duration.ofMinutes(30)));
        }
    }

    private static Outcome<TimeLimit> limit(WhistleTown t, TimeLimit limit, Role role) {
        return t.whistles()
                .setLimit(WhistleKind.EMERGENCY, WhistleStage.CHECK_IN, limit, t.by(role));
    }
}
