package org.shaotai.persistence.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.matter.Words;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestClock;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.store.TestTown;
import org.shaotai.persistence.unit.UnitId;

class WhistleStoreTest {

    private static final Instant START = Instant.parse("2026-10-09T01:00:00Z");
    private static final Actor CHIEF = new Actor("李指挥", Role.CHIEF);

    private TestTown town;
    private final TestClock clock = new TestClock(START);

    private Store open(Dialect dialect) {
        Store store = TestStore.open(dialect, clock);
        town = TestTown.in(store);
        return store;
    }

    /**
     * The entry of something that happens so many minutes after the start; the clock stands there.
     */
    private Entry at(int minutes) {
        clock.go(Duration.between(clock.instant(), START.plus(Duration.ofMinutes(minutes))));
        return Entry.by(CHIEF, clock.instant());
    }

    private MatterId matter(Store store) {
        Words words = new Words("燃气泄漏", "东关小区三号楼有燃气味", "东关小区 3 号楼");
        Grading gas = new Grading(new CategoryCode("0203"), Urgency.EXTRA, Risk.RED, false);
        return store.matters()
                .register(Intake.atDesk(words, town.place(), Channel.HOTLINE_12345, gas), at(0))
                .value()
                .id();
    }

    private Whistle sounded(Store store, UnitId... units) {
        List<Composition.Call> calls =
                Arrays.stream(units).map(u -> new Composition.Call(u, "职责所在")).toList();
        MatterId matter = matter(store);
        Entry entry = at(0);
        Composition composition =
                new Composition(
                        matter,
                        WhistleTier.TOWNSHIP,
                        WhistleKind.EMERGENCY,
                        Gate.EMERGENCY,
                        "东关小区",
                        "排查并关阀",
                        entry.at().plus(Duration.ofMinutes(30)),
                        calls);
        return store.whistles().sound(composition, entry).value();
    }

    @ParameterizedTest
    @EnumSource
    void a_whistle_goes_from_sounding_to_close(Dialect dialect) {
        try (Store store = open(dialect)) {
            Whistle w = sounded(store, town.urban(), town.police());
            assertThat(w.number()).isEqualTo("990100100-20261009-S01");
            w = store.whistles().answer(w.id(), w.version(), town.police(), at(5)).value();
            w =
                    store.whistles()
                            .checkIn(
                                    w.id(),
                                    w.version(),
                                    town.police(),
                                    CheckInWay.ON_SITE,
                                    "张警官",
                                    at(20))
                            .value();
            assertThat(w.status()).isEqualTo(WhistleStatus.ASSEMBLING);
            w =
                    store.whistles()
                            .checkIn(
                                    w.id(),
                                    w.version(),
                                    town.urban(),
                                    CheckInWay.ON_SITE,
                                    "城管中队",
                                    at(45))
                            .value();
            assertThat(w.status()).isEqualTo(WhistleStatus.HANDLING);
            assertThat(w.of(town.police()).orElseThrow().isOnTime()).isTrue();
            assertThat(w.of(town.urban()).orElseThrow().isOnTime()).isFalse();
            assertThat(w.of(town.urban()).orElseThrow().isLate(clock.instant())).isTrue();
            w = store.whistles().report(w.id(), w.version(), town.police(), "已疏散", at(60)).value();
            w = store.whistles().report(w.id(), w.version(), town.urban(), "已清场", at(61)).value();
            w = store.whistles().release(w.id(), w.version(), at(70)).value();
            w = store.whistles().close(w.id(), w.version(), at(71)).value();
            assertThat(w.status()).isEqualTo(WhistleStatus.CLOSED);
            assertThat(store.whistles().byId(w.id())).contains(w);
            assertThat(store.journal().check().isWhole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_let_go_before_it_is_done(Dialect dialect) {
        try (Store store = open(dialect)) {
            Whistle w = sounded(store, town.urban(), town.police());
            w =
                    store.whistles()
                            .checkIn(
                                    w.id(),
                                    w.version(),
                                    town.police(),
                                    CheckInWay.ON_SITE,
                                    "张警官",
                                    at(20))
                            .value();
            assertThat(key(store.whistles().release(w.id(), w.version(), at(21))))
                    .isEqualTo("refusal.whistle.stillExpected");
            assertThat(key(store.whistles().release(w.id(), w.version(), at(90))))
                    .isEqualTo("refusal.whistle.resultMissing");
            w = store.whistles().report(w.id(), w.version(), town.police(), "已疏散", at(91)).value();
            w = store.whistles().release(w.id(), w.version(), at(92)).value();
            assertThat(w.of(town.urban()).orElseThrow().isAbsent(clock.instant())).isTrue();
            assertThat(w.of(town.urban()).orElseThrow().status())
                    .isEqualTo(ReportInStatus.NOTIFIED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_past_moment_shows_only_what_had_happened(Dialect dialect) {
        try (Store store = open(dialect)) {
            Whistle w = sounded(store, town.urban(), town.police());
            w =
                    store.whistles()
                            .checkIn(
                                    w.id(),
                                    w.version(),
                                    town.police(),
                                    CheckInWay.ON_SITE,
                                    "张警官",
                                    at(20))
                            .value();
            w = store.whistles().excuse(w.id(), w.version(), town.urban(), "非职责", at(25)).value();
            w = store.whistles().report(w.id(), w.version(), town.police(), "已疏散", at(30)).value();
            w = store.whistles().release(w.id(), w.version(), at(31)).value();
            assertThat(store.whistles().list(WhistleQuery.openAt(START.minusSeconds(1)))).isEmpty();
            Whistle then =
                    store.whistles().list(WhistleQuery.openAt(START.plusSeconds(600))).get(0);
            assertThat(then.status()).isEqualTo(WhistleStatus.SOUNDED);
            assertThat(then.of(town.police()).orElseThrow().checkedInAt()).isNull();
            assertThat(store.whistles().list(WhistleQuery.openAt(clock.instant())).get(0).status())
                    .isEqualTo(WhistleStatus.DONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_possible_is_refused_with_a_reason(Dialect dialect) {
        try (Store store = open(dialect)) {
            Whistle w = sounded(store, town.urban(), town.police());
            WhistleStore whistles = store.whistles();
            assertThat(key(whistles.answer(w.id(), w.version(), town.room(), at(5))))
                    .isEqualTo("refusal.whistle.notCalled");
            assertThat(key(whistles.close(w.id(), w.version(), at(5))))
                    .isEqualTo("refusal.whistle.notReleased");
            assertThat(key(whistles.report(w.id(), w.version(), town.urban(), "x", at(5))))
                    .isEqualTo("refusal.whistle.notCheckedIn");
            assertThat(key(whistles.answer(w.id(), w.version(), town.urban(), at(5).noting(""))))
                    .isEqualTo("ok");
            assertThat(key(whistles.answer(w.id(), w.version(), town.urban(), at(6))))
                    .isEqualTo("refusal.whistle.changed");
            Entry hourAgo = at(90);
            clock.go(Duration.ofMinutes(31));
            assertThat(key(whistles.answer(w.id(), w.version() + 1, town.police(), hourAgo)))
                    .isEqualTo("refusal.whistle.time");
        }
    }

    private static String key(Outcome<?> outcome) {
        return outcome.refusal().map(why -> why.key()).orElse("ok");
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, 2026-10-09T09:10, 2026-10-09T09:30, 2026-10-09T10:00",
        "ROUTINE,   2026-10-09T15:30, 2026-10-10T17:30, 2026-10-12T17:30",
        "HARD_CASE, 2026-10-09T15:30, 2026-10-11T10:00, 2026-10-11T11:00"
    })
    void each_kind_has_its_limits(WhistleKind kind, String answer, String checkIn, String absent) {
        try (Store store = open(Dialect.H2)) {
            ZoneId zone = store.zone();
            Instant at = LocalDateTime.parse("2026-10-09T09:00").atZone(zone).toInstant();
            Instant assemble = LocalDateTime.parse("2026-10-11T10:00").atZone(zone).toInstant();
            var calendar = store.limits().calendar();
            Instant due = kind.checkInDueAt(at, assemble, calendar);
            assertThat(kind.answerDueAt(at, calendar).atZone(zone).toLocalDateTime())
                    .hasToString(answer);
            assertThat(due.atZone(zone).toLocalDateTime()).hasToString(checkIn);
            assertThat(kind.absentAfter(due, calendar).atZone(zone).toLocalDateTime())
                    .hasToString(absent);
        }
    }
}
