package org.shaotai.persistence.whistle;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.shaotai.persistence.unit.UnitDraft;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.unit.UnitKind;

/** A town with five units to be whistled for, on a Friday at 09:00, with a clock moved by hand. */
final class WhistleTown implements AutoCloseable {

    static final Instant START = Instant.parse("2026-10-09T01:00:00Z");

    final TestClock clock = new TestClock(START);
    final Store store;
    final TestTown town;
    final List<UnitId> units;

    WhistleTown(Dialect dialect) {
        store = TestStore.open(dialect, clock);
        town = TestTown.in(store);
        List<UnitId> added =
                store.units()
                        .add(List.of(unit("water"), unit("road"), unit("labour")), by(Role.ADMIN))
                        .value();
        units = List.of(town.urban(), town.police(), added.get(0), added.get(1), added.get(2));
    }

    private UnitDraft unit(String code) {
        return new UnitDraft(
                code, code, code, UnitKind.COMPETENT_DEPT, town.county(), "0990-1", List.of());
    }

    WhistleStore whistles() {
        return store.whistles();
    }

    HandlingStore handling() {
        return store.handling();
    }

    ReportInStore reports() {
        return store.reports();
    }

    /** An entry of somebody in a role, now. */
    Entry by(Role role) {
        return Entry.by(new Actor("某" + role, role), clock.instant());
    }

    /** An entry of the desk so many minutes after the start; the clock stands there. */
    Entry at(int minutes) {
        go(minutes);
        return by(Role.DUTY);
    }

    /** The same of the chief. */
    Entry chiefAt(int minutes) {
        go(minutes);
        return by(Role.CHIEF);
    }

    private void go(int minutes) {
        clock.go(Duration.between(clock.instant(), START.plus(Duration.ofMinutes(minutes))));
    }

    MatterId matter() {
        Words words = new Words("燃气泄漏", "东关小区三号楼有燃气味", "东关小区 3 号楼");
        Grading gas = new Grading(new CategoryCode("0203"), Urgency.EXTRA, Risk.RED, false);
        return store.matters()
                .register(
                        Intake.atDesk(words, town.place(), Channel.HOTLINE_12345, gas),
                        by(Role.DUTY))
                .value()
                .id();
    }

    Composition composition(MatterId matter, WhistleKind kind, UnitId... called) {
        return new Composition(
                matter,
                WhistleTier.TOWNSHIP,
                kind,
                kind == WhistleKind.EMERGENCY ? Gate.EMERGENCY : Gate.JOINT_ENFORCEMENT,
                "东关小区",
                "排查并关阀",
                clock.instant().plus(Duration.ofHours(3)),
                Arrays.stream(called).map(u -> new Composition.Call(u, "职责所在")).toList());
    }

    /** A whistle of a kind, sounded now. */
    Whistle sounded(WhistleKind kind, UnitId... called) {
        Composition composition = composition(matter(), kind, called);
        Role role = kind == WhistleKind.EMERGENCY ? Role.DUTY : Role.CHIEF;
        return whistles().send(composition, by(role)).value();
    }

    Whistle in(Whistle w, UnitId unit, int minutes) {
        return reports()
                .checkIn(w.id(), w.version(), unit, CheckInWay.ON_SITE, "张队长", false, at(minutes))
                .value();
    }

    Whistle result(Whistle w, UnitId unit, int minutes) {
        return reports().report(w.id(), w.version(), unit, "已处置", at(minutes)).value();
    }

    Whistle mark(Whistle w, UnitId unit, Direction direction, int minutes) {
        return reports()
                .evaluate(w.id(), w.version(), unit, direction, Mark.GOOD, "", at(minutes))
                .value();
    }

    Optional<String> refusal(Outcome<?> outcome) {
        return outcome.refusal().map(why -> why.key());
    }

    @Override
    public void close() {
        store.close();
    }
}
