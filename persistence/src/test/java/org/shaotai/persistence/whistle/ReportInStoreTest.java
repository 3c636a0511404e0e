package org.shaotai.persistence.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.store.TestTown;
import org.shaotai.persistence.summary.Comparison;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.Scope;
import org.shaotai.persistence.unit.UnitId;

class ReportInStoreTest {

    @ParameterizedTest
    @EnumSource
    void what_is_not_possible_is_refused_with_a_reason(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            UnitId urban = t.town.urban();
            Whistle w = t.sounded(WhistleKind.EMERGENCY, urban, t.town.police());
            assertThat(t.refusal(t.reports().answer(w.id(), w.version(), t.town.room(), t.at(5))))
                    .contains("refusal.whistle.notCalled");
            assertThat(t.refusal(t.reports().report(w.id(), w.version(), urban, "x", t.at(5))))
                    .contains("refusal.whistle.notCheckedIn");
            assertThat(t.refusal(come(t, w, urban, CheckInWay.REMOTE, "张队长", t.at(5))))
                    .contains("refusal.whistle.noRemote");
            assertThat(t.refusal(come(t, w, urban, CheckInWay.ON_SITE, " ", t.at(5))))
                    .contains("refusal.whistle.noWho");
            assertThat(t.refusal(t.reports().answer(w.id(), w.version(), urban, t.at(5))))
                    .isEmpty();
            assertThat(t.refusal(t.reports().answer(w.id(), w.version(), urban, t.at(6))))
                    .contains("refusal.whistle.changed");
            Whistle in = t.in(t.whistles().byId(w.id()).orElseThrow(), urban, 7);
            assertThat(t.refusal(come(t, in, urban, CheckInWay.ON_SITE, "张队长", t.at(8))))
                    .contains("refusal.whistle.checkedIn");
        }
    }

    private static Outcome<Whistle> come(
            WhistleTown t, Whistle w, UnitId unit, CheckInWay way, String who, Entry entry) {
        return t.reports().checkIn(w.id(), w.version(), unit, way, who, false, entry);
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_objection_leaves_the_clock_as_it_was(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            UnitId urban = t.town.urban();
            Whistle w = t.sounded(WhistleKind.EMERGENCY, urban);
            CallClock clock = w.of(urban).orElseThrow().clock();
            w = t.reports().answer(w.id(), w.version(), urban, t.at(2)).value();
            w = dispute(t, w, urban, t.at(4)).value();
            assertThat(w.of(urban).orElseThrow().status()).isEqualTo(ReportInStatus.DISPUTED);
            assertThat(t.refusal(rule(t, w, urban, false, Optional.empty(), t.at(6))))
                    .contains("refusal.role");
            w = rule(t, w, urban, false, Optional.empty(), t.chiefAt(6)).value();
            assertThat(w.of(urban).orElseThrow().status()).isEqualTo(ReportInStatus.ANSWERED);
            assertThat(w.of(urban).orElseThrow().clock()).isEqualTo(clock);
            assertThat(t.refusal(dispute(t, w, urban, t.at(8))))
                    .contains("refusal.whistle.disputedOnce");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_upheld_objection_calls_the_right_unit_with_a_clock_of_its_own(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            UnitId urban = t.town.urban();
            UnitId water = t.units.get(2);
            Whistle w = dispute(t, t.sounded(WhistleKind.EMERGENCY, urban), urban, t.at(4)).value();
            w = rule(t, w, urban, true, Optional.of(water), t.chiefAt(10)).value();
            assertThat(w.of(urban).orElseThrow().isExcused()).isTrue();
            assertThat(w.of(water).orElseThrow().checkInDueAt())
                    .isEqualTo(WhistleTown.START.plus(Duration.ofMinutes(40)));
            assertThat(t.whistles().byId(w.id())).contains(w);
        }
    }

    private static Outcome<Whistle> dispute(WhistleTown t, Whistle w, UnitId unit, Entry entry) {
        return t.reports().dispute(w.id(), w.version(), unit, "非职责", Optional.empty(), entry);
    }

    private static Outcome<Whistle> rule(
            WhistleTown t,
            Whistle w,
            UnitId unit,
            boolean isUpheld,
            Optional<UnitId> instead,
            Entry entry) {
        return t.reports().rule(w.id(), w.version(), unit, isUpheld, "裁定", instead, entry);
    }

    @ParameterizedTest
    @EnumSource
    void the_room_comes_for_a_unit_that_is_dissolved_while_called(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            UnitId urban = t.town.urban();
            UnitId police = t.town.police();
            Whistle w = t.in(t.sounded(WhistleKind.EMERGENCY, urban, police), police, 5);
            t.at(10);
            t.store.duties().dissolve(urban, t.by(Role.ADMIN)).value();
            t.store.duties().dissolve(police, t.by(Role.ADMIN)).value();
            w = t.whistles().byId(w.id()).orElseThrow();
            assertThat(w.of(urban).orElseThrow().isExcused()).isTrue();
            assertThat(w.of(police).orElseThrow().isOnTime()).isTrue();
            assertThat(w.of(t.town.room()).orElseThrow().checkInDueAt())
                    .isEqualTo(WhistleTown.START.plus(Duration.ofMinutes(40)));
            assertThat(t.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_that_is_late_when_it_is_dissolved_stays_late(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            Whistle w = t.sounded(WhistleKind.EMERGENCY, t.town.urban());
            t.at(31);
            t.store.duties().dissolve(t.town.urban(), t.by(Role.ADMIN)).value();
            assertThat(t.whistles().byId(w.id()).orElseThrow().lateAt(t.clock.instant()))
                    .isEqualTo(1);
        }
    }

    /**
     * Five units are called at 09:00 and must be there by 09:30: one comes in time, one late at
     * 09:41, one is excused, one is absent, one comes in time from afar. Two of four are in time.
     */
    @ParameterizedTest
    @EnumSource
    void the_rate_is_what_was_counted_by_hand(Dialect dialect) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            Composition composed =
                    t.composition(t.matter(), WhistleKind.EMERGENCY, t.units.toArray(UnitId[]::new))
                            .allowingRemote();
            Whistle w = t.whistles().send(composed, t.at(0)).value();
            w = dispute(t, w, t.units.get(2), t.at(5)).value();
            w = rule(t, w, t.units.get(2), true, Optional.empty(), t.chiefAt(15)).value();
            w = t.in(w, t.units.get(0), 30);
            w = come(t, w, t.units.get(4), CheckInWay.REMOTE, "工伤科长", t.at(30)).value();
            w = t.in(w, t.units.get(1), 41);
            t.at(61);
            Map<Indicator, Figure> figures =
                    t.store
                            .summaries()
                            .figures(
                                    Comparison.of(YearMonth.of(2026, 10), t.store.zone()).now(),
                                    Scope.town(t.town.town()),
                                    Set.of(Indicator.REPORT_IN_RATE, Indicator.CALLED_UNITS));
            assertThat(figures.get(Indicator.REPORT_IN_RATE).numerator()).isEqualByComparingTo("2");
            assertThat(figures.get(Indicator.REPORT_IN_RATE).denominator()).isEqualTo(4);
            assertThat(figures.get(Indicator.CALLED_UNITS).denominator()).isEqualTo(4);
            assertThat(w.of(t.units.get(3)).orElseThrow().isAbsent(t.clock.instant())).isTrue();
        }
    }

    @Test
    void two_desks_that_record_the_same_check_in_leave_one_record() throws Exception {
        StoreAddress address = TestStore.address(Dialect.POSTGRESQL);
        try (Store one = Store.open(address, Clock.systemUTC(), "one", () -> {});
                Store two = Store.open(address, Clock.systemUTC(), "two", () -> {})) {
            TestTown town = TestTown.in(one);
            long before = two.journal().revision();
            Whistle w = SharedWhistle.sounded(one, town);
            assertThat(two.journal().revision()).isGreaterThan(before);
            assertThat(two.whistles().list(WhistleQuery.openAt(two.clock().instant())))
                    .containsExactly(w);
            ExecutorService desks = Executors.newFixedThreadPool(2);
            Callable<Outcome<Whistle>> first = () -> SharedWhistle.checkIn(one, w, town.urban());
            Callable<Outcome<Whistle>> second = () -> SharedWhistle.checkIn(two, w, town.urban());
            List<Future<Outcome<Whistle>>> answers = desks.invokeAll(List.of(first, second));
            desks.shutdown();
            int done = 0;
            for (Future<Outcome<Whistle>> answer : answers) {
                done += answer.get().isDone() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
            assertThat(TestStore.ask(one, "select 1 from journal where event = 'CHECK_IN'"))
                    .hasSize(1);
            assertThat(two.whistles().byId(w.id()).orElseThrow().version())
                    .isEqualTo(w.version() + 1);
            assertThat(one.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }
}
