package org.shaotai.persistence.whistle;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.journal.SteadyClock;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.Whistling.Turn;

/**
 * Holds a move against time, rights and the two tables of moves, before its command decides.
 *
 * @param move what is wanted
 * @param unit for which called unit; empty for the whole whistle
 */
record WhistleGuard(WhistleMove move, Optional<UnitId> unit) {

    /** How far back an entry may be dated (domain reference §4.5). */
    static final Duration BACK = Duration.ofMinutes(30);

    /** Further back than that somebody set the time by hand, and says why. */
    private static final Duration UNSET = Duration.ofMinutes(2);

    /** Refuses what lies in the future or too far back, and everything while the clock is wrong. */
    Outcome<Entry> time(Entry entry, SteadyClock clock) {
        Optional<Duration> behind = clock.setBackBy();
        if (behind.isPresent()) {
            return Outcome.refused("refusal.whistle.clockBack", behind.get().toMinutes());
        }
        Instant now = clock.instant();
        if (entry.at().isAfter(now)) {
            return Outcome.refused("refusal.whistle.future");
        }
        if (entry.at().isBefore(now.minus(BACK))) {
            return Outcome.refused("refusal.whistle.time", BACK.toMinutes());
        }
        return entry.note().isBlank() && entry.at().isBefore(now.minus(UNSET))
                ? Outcome.refused("refusal.whistle.backReason")
                : Outcome.done(entry);
    }

    /**
     * An entry made now at a desk whose clock runs a little behind another's comes after what that
     * one wrote (domain reference §3.0 T10).
     */
    Entry steady(Entry entry, Whistle whistle) {
        Instant last = last(whistle);
        boolean isSkewed =
                entry.note().isBlank()
                        && entry.at().isBefore(last)
                        && !entry.at().isBefore(last.minus(UNSET));
        return isSkewed
                ? new Entry(
                        entry.actor(),
                        entry.onBehalfOf(),
                        entry.via(),
                        last.plusMillis(1),
                        entry.note())
                : entry;
    }

    private Instant last(Whistle whistle) {
        return unit.flatMap(whistle::of).map(ReportIn::movedAt).orElse(whistle.changedAt());
    }

    Outcome<WhistleMove> check(Turn turn) {
        Whistle whistle = turn.whistle();
        if (!whistle.status().isOpen()) {
            return Outcome.refused("refusal.whistle.over", whistle.number());
        }
        Instant sounded = whistle.soundedAt();
        if (sounded != null && turn.entry().at().isBefore(sounded)) {
            return Outcome.refused("refusal.whistle.beforeSounded");
        }
        if (turn.entry().at().isBefore(last(whistle))) {
            return Outcome.refused("refusal.whistle.beforeLast");
        }
        return WhistleRights.check(move, whistle.kind(), turn.entry())
                .then(may -> unit.isPresent() ? ofUnit(whistle) : ofWhole(whistle));
    }

    private Outcome<WhistleMove> ofWhole(Whistle whistle) {
        if (whistle.moves().contains(move)) {
            return Outcome.done(move);
        }
        return switch (move) {
            case RELEASE -> Outcome.refused("refusal.whistle.stillExpected");
            case WITHDRAW -> Outcome.refused("refusal.whistle.assembled");
            case CLOSE ->
                    Outcome.refused(
                            whistle.status() == WhistleStatus.DONE
                                    ? "refusal.whistle.notEvaluated"
                                    : "refusal.whistle.notReleased");
            default -> Outcome.refused("refusal.whistle.notNow", move, whistle.status());
        };
    }

    private Outcome<WhistleMove> ofUnit(Whistle whistle) {
        Optional<ReportIn> report = whistle.of(unit.orElseThrow());
        if (report.isEmpty() || report.get().isExcused()) {
            return Outcome.refused("refusal.whistle.notCalled");
        }
        if (whistle.moves(report.get().unit()).contains(move)) {
            return Outcome.done(move);
        }
        return switch (move) {
            case CHECK_IN -> Outcome.refused("refusal.whistle.checkedIn");
            case DISPUTE -> Outcome.refused("refusal.whistle.disputedOnce");
            case EVALUATE -> Outcome.refused("refusal.whistle.noEvaluation");
            case REPORT_RESULT ->
                    Outcome.refused(
                            report.get().isIn()
                                    ? "refusal.whistle.hasResult"
                                    : "refusal.whistle.notCheckedIn");
            default -> Outcome.refused("refusal.whistle.notNow", move, report.get().status());
        };
    }
}
