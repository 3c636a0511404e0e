package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.REPORT_IN;
import static org.shaotai.persistence.jooq.Tables.UNIT;
import static org.shaotai.persistence.jooq.Tables.WHISTLE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.jooq.tables.records.UnitRecord;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.unit.UnitId;

/** Whether a composition can be sounded: its matter, its words, and whom it calls. */
final class Callees {

    /** An earlier whistle of the same matter to the same unit makes a repetition (重复哨). */
    private static final Duration REPEATS_WITHIN = Duration.ofDays(30);

    private Callees() {}

    static Outcome<Composition> check(DSLContext sql, Composition composed, Instant at) {
        return said(composed, at)
                .then(c -> isMatterOpen(sql, c) ? Outcome.done(c) : ended())
                .then(c -> reachable(sql, c));
    }

    private static Outcome<Composition> ended() {
        return Outcome.refused("refusal.whistle.matterEnded");
    }

    private static Outcome<Composition> said(Composition composed, Instant at) {
        if (composed.place().isBlank()) {
            return Outcome.refused("refusal.whistle.noPlace");
        }
        if (composed.task().isBlank()) {
            return Outcome.refused("refusal.whistle.noTask");
        }
        if (composed.calls().size() > Composition.MOST_CALLS) {
            return Outcome.refused("refusal.whistle.tooMany", Composition.MOST_CALLS);
        }
        if (composed.kind() == WhistleKind.EMERGENCY && composed.gate() != Gate.EMERGENCY) {
            return Outcome.refused("refusal.whistle.emergencyGate");
        }
        return composed.assembleAt().isBefore(at)
                ? Outcome.refused("refusal.whistle.assemblePast")
                : Outcome.done(composed);
    }

    private static boolean isMatterOpen(DSLContext sql, Composition composed) {
        return sql.select(MATTER.STATUS)
                .from(MATTER)
                .where(MATTER.ID.eq(composed.matter().value()))
                .fetchOptional(MATTER.STATUS)
                .filter(status -> MatterStatus.valueOf(status).isOpen())
                .isPresent();
    }

    private static Outcome<Composition> reachable(DSLContext sql, Composition composed) {
        for (Composition.Call call : composed.calls()) {
            Outcome<UnitId> unit = reachable(sql, call.unit());
            if (!unit.isDone()) {
                return new Outcome.Refused<>(unit.refusal().orElseThrow());
            }
        }
        return Outcome.done(composed);
    }

    /** A unit that is there and has a phone on duty. */
    static Outcome<UnitId> reachable(DSLContext sql, UnitId unit) {
        UnitRecord row =
                sql.selectFrom(UNIT).where(UNIT.ID.eq(unit.value()).and(UNIT.IS_ACTIVE)).fetchOne();
        if (row == null) {
            return Outcome.refused("refusal.unit.inactive");
        }
        return row.getDutyPhone().isBlank()
                ? Outcome.refused("refusal.whistle.noPhone", row.getShortName())
                : Outcome.done(unit);
    }

    /** The latest whistle that this one repeats. */
    static Optional<Long> repeated(
            DSLContext sql, MatterId matter, WhistleId self, List<UnitId> units, Instant at) {
        return sql.select(WHISTLE.ID)
                .from(WHISTLE)
                .where(
                        WHISTLE.MATTER_ID
                                .eq(matter.value())
                                .and(WHISTLE.ID.ne(self.value()))
                                .and(WHISTLE.SOUNDED_AT.gt(at.minus(REPEATS_WITHIN)))
                                .and(WHISTLE.STATUS.ne(WhistleStatus.WITHDRAWN.name()))
                                .and(
                                        WHISTLE.ID.in(
                                                sql.select(REPORT_IN.WHISTLE_ID)
                                                        .from(REPORT_IN)
                                                        .where(
                                                                REPORT_IN.UNIT_ID.in(
                                                                        units.stream()
                                                                                .map(UnitId::value)
                                                                                .toList())))))
                .orderBy(WHISTLE.SOUNDED_AT.desc())
                .limit(1)
                .fetchOptional(WHISTLE.ID);
    }
}
