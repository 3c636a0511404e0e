package org.shaotai.persistence.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.unit.UnitId;

/**
 * Whatever people do to whistles in whatever order, the store keeps its promises after each step.
 */
class RandomWhistlesTest {

    private static final int STEPS = 100;

    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_embedded_store_keeps_its_promises(@ForAll long seed) {
        live(Dialect.H2, new Random(seed));
    }

    @Property(tries = 2, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_shared_store_keeps_its_promises(@ForAll long seed) {
        live(Dialect.POSTGRESQL, new Random(seed));
    }

    private static void live(Dialect dialect, Random random) {
        try (WhistleTown t = new WhistleTown(dialect)) {
            List<WhistleId> ids = new ArrayList<>();
            Map<Instant, List<Whistle>> seen = new LinkedHashMap<>();
            // An entry that is dated back changes what earlier moments show, so only half of the
            // lives
            // know such entries, and the others' moments are looked at again.
            boolean datesBack = random.nextBoolean();
            int done = 0;
            for (int step = 0; step < STEPS; step++) {
                t.clock.go(Duration.ofSeconds(1 + random.nextInt(step % 10 == 0 ? 90_000 : 900)));
                if (ids.size() < 3 || random.nextInt(25) == 0) {
                    ids.add(composed(t, random).id());
                }
                Whistle before = again(t, ids.get(random.nextInt(ids.size())));
                UnitId unit = t.units.get(random.nextInt(4));
                WhistleMove move = pick(before, unit, random);
                Outcome<Whistle> answer = attempt(t, before, move, unit, datesBack, random);
                holds(t, before, move, answer);
                done += answer.isDone() ? 1 : 0;
                seen.put(t.clock.instant(), everything(t, t.clock.instant()));
                t.clock.go(Duration.ofSeconds(1));
            }
            assertThat(done).as("moves that were made").isGreaterThan(STEPS / 10);
            if (!datesBack) {
                seen.forEach((at, rows) -> assertThat(everything(t, at)).isEqualTo(rows));
            }
            assertThat(t.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    /** Mostly a move that the tables allow, now and then any. */
    private static WhistleMove pick(Whistle whistle, UnitId unit, Random random) {
        List<WhistleMove> moves = new ArrayList<>(whistle.moves(unit));
        moves.addAll(whistle.moves());
        if (moves.size() > 1 && random.nextInt(6) > 0) {
            moves.remove(WhistleMove.WITHDRAW);
        }
        return moves.isEmpty() || random.nextInt(5) == 0
                ? WhistleMove.values()[1 + random.nextInt(WhistleMove.values().length - 1)]
                : moves.get(random.nextInt(moves.size()));
    }

    private static Whistle composed(WhistleTown t, Random random) {
        WhistleKind kind = WhistleKind.values()[random.nextInt(3)];
        Composition composition =
                t.composition(t.matter(), kind, t.units.subList(0, 3).toArray(UnitId[]::new));
        return random.nextBoolean()
                ? t.whistles().compose(composition, t.by(Role.DUTY)).value()
                : t.whistles().send(composition, t.by(Role.CHIEF)).value();
    }

    private static Whistle again(WhistleTown t, WhistleId id) {
        return t.whistles().byId(id).orElseThrow();
    }

    private static Outcome<Whistle> attempt(
            WhistleTown t,
            Whistle w,
            WhistleMove move,
            UnitId unit,
            boolean datesBack,
            Random random) {
        boolean isChief = random.nextInt(4) > 0;
        Entry now = t.by(isChief ? Role.CHIEF : Role.DUTY);
        int minutesBack = datesBack && random.nextInt(4) == 0 ? random.nextInt(35) : 0;
        Entry entry =
                minutesBack == 0
                        ? now
                        : Entry.by(now.actor(), now.at().minus(Duration.ofMinutes(minutesBack)))
                                .noting("补录");
        boolean isYes = random.nextBoolean();
        int v = w.version();
        return switch (move) {
            case SUBMIT -> t.whistles().submit(w.id(), v, entry);
            case SOUND -> t.whistles().sound(w.id(), v, entry);
            case REFUSE -> t.whistles().refuse(w.id(), v, "否", "另行", entry);
            case REVIEW -> t.whistles().review(w.id(), v, isYes, "看过", entry);
            case ANSWER -> t.reports().answer(w.id(), v, unit, entry);
            case CHECK_IN ->
                    t.reports().checkIn(w.id(), v, unit, CheckInWay.ON_SITE, "甲", isYes, entry);
            case DISPUTE ->
                    t.reports().dispute(w.id(), v, unit, "非", Optional.of(t.units.get(4)), entry);
            case RULE ->
                    t.reports()
                            .rule(w.id(), v, unit, isYes, "定", Optional.of(t.units.get(4)), entry);
            case REPORT_RESULT -> t.reports().report(w.id(), v, unit, "成", entry);
            case PLAN -> t.handling().plan(w.id(), v, "案", entry);
            case TAKE_COMMAND -> t.handling().takeCommand(w.id(), v, "乙", entry);
            case MUTE -> t.handling().mute(w.id(), v, "静", entry);
            case RELEASE -> t.handling().release(w.id(), v, entry);
            case EVALUATE ->
                    t.reports()
                            .evaluate(
                                    w.id(),
                                    v,
                                    unit,
                                    isYes ? Direction.OF_UNIT : Direction.OF_WHISTLE,
                                    Mark.FAIR,
                                    "",
                                    entry);
            case CLOSE -> t.handling().close(w.id(), v, entry);
            case ESCALATE -> t.handling().escalate(w.id(), v, "上", entry);
            case WITHDRAW -> t.whistles().withdraw(w.id(), v, "撤", "某人", entry);
            case COMPOSE, HAND_OVER -> Outcome.refused("refusal.whistle.notNow");
        };
    }

    private static void holds(
            WhistleTown t, Whistle before, WhistleMove move, Outcome<Whistle> answer) {
        Whistle now = again(t, before.id());
        String what = before.number() + " " + before.status() + " " + move + " " + answer;
        if (answer.isDone()) {
            assertThat(now.version()).as(what).isEqualTo(before.version() + 1);
        } else {
            assertThat(now).as(what).isEqualTo(before);
        }
        assertThat(now.closedAt() == null).as(what).isEqualTo(now.status().isOpen());
        assertThat(now.reports().isEmpty()).as(what).isEqualTo(now.soundedAt() == null);
        for (ReportIn report : now.reports()) {
            assertThat(report.isExcused()).as(what).isEqualTo(report.reply().excusedAt() != null);
            assertThat(report.work().releasedAt() == null || report.isIn()).as(what).isTrue();
            assertThat(report.work().resultAt() == null || report.isIn()).as(what).isTrue();
        }
        boolean isLetGo = now.doneAt() != null;
        assertThat(isLetGo && !now.isEveryResultGiven()).as(what).isFalse();
    }

    private static List<Whistle> everything(WhistleTown t, Instant at) {
        return t.whistles().list(WhistleQuery.upTo(at).withUnsounded());
    }
}
