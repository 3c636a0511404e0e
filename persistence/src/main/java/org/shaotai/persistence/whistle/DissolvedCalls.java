package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.REPORT_IN;
import static org.shaotai.persistence.jooq.Tables.UNIT;
import static org.shaotai.persistence.jooq.Tables.WHISTLE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.matter.UnitHeir;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.unit.UnitKind;

/**
 * Hands what a dissolved unit was called for to the township's command room, inside the caller's
 * transaction: the unit is excused, the room gets a clock of its own. A unit that is late already
 * stays late, and one that came stays there: no figure of the past changes.
 */
public final class DissolvedCalls implements UnitHeir {

    private final Whistling whistling;

    /** Hands over calls of the whistles that are moved through the shared way. */
    public DissolvedCalls(Whistling whistling) {
        this.whistling = whistling;
    }

    @Override
    public void dissolved(DSLContext sql, UnitId unit, Entry entry) {
        for (Whistle found : calling(sql, unit)) {
            Whistle whistle = WhistleRows.hold(sql, found.id()).orElseThrow();
            ReportIn report = whistle.of(unit).orElseThrow();
            if (!report.isIn() && !report.isExcused() && !report.isLate(entry.at())) {
                Optional<CallEvent.Called> room =
                        room(sql, whistle)
                                .filter(next -> whistle.of(next).isEmpty())
                                .map(next -> called(sql, whistle, next, entry));
                whistling.apply(sql, whistle, new ReportEvent.HandedOver(unit, room), entry);
            }
        }
    }

    private static List<Whistle> calling(DSLContext sql, UnitId unit) {
        return WhistleRows.fetch(
                sql,
                WHISTLE.CLOSED_AT
                        .isNull()
                        .and(WHISTLE.SOUNDED_AT.isNotNull())
                        .and(
                                WHISTLE.ID.in(
                                        DSL.select(REPORT_IN.WHISTLE_ID)
                                                .from(REPORT_IN)
                                                .where(REPORT_IN.UNIT_ID.eq(unit.value())))));
    }

    private static Optional<UnitId> room(DSLContext sql, Whistle whistle) {
        return sql.select(UNIT.ID)
                .from(UNIT)
                .join(MATTER)
                .on(MATTER.TOWN_ID.eq(UNIT.REGION_ID))
                .where(
                        MATTER.ID
                                .eq(whistle.matter().value())
                                .and(UNIT.KIND.eq(UnitKind.COMMAND_ROOM.name()))
                                .and(UNIT.IS_ACTIVE))
                .orderBy(UNIT.ID)
                .limit(1)
                .fetchOptional(row -> new UnitId(row.value1()));
    }

    private CallEvent.Called called(DSLContext sql, Whistle whistle, UnitId room, Entry entry) {
        Composition composed = whistle.composition();
        return whistling
                .moves(sql)
                .called(room, composed.kind(), composed.assembleAt(), entry.at());
    }
}
