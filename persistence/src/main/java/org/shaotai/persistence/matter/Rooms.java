package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.UNIT;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.unit.UnitKind;

/** Who can be given work, inside the caller's transaction. */
final class Rooms {

    private Rooms() {}

    /** The command room that owns whatever is not dispatched in a township. */
    static Optional<UnitId> of(DSLContext sql, RegionId town) {
        return sql.select(UNIT.ID)
                .from(UNIT)
                .where(
                        UNIT.REGION_ID
                                .eq(town.value())
                                .and(UNIT.KIND.eq(UnitKind.COMMAND_ROOM.name()))
                                .and(UNIT.IS_ACTIVE))
                .orderBy(UNIT.ID)
                .limit(1)
                .fetchOptional(row -> new UnitId(row.value1()));
    }

    /** The same as an answer: without a room nothing can be owned. */
    static Outcome<UnitId> room(DSLContext sql, RegionId town) {
        return of(sql, town)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("refusal.matter.noCommandRoom"));
    }

    /** A unit that can be given work; one that was dissolved or never was is refused. */
    static Outcome<UnitId> acting(DSLContext sql, UnitId unit) {
        return acting(sql, unit, List.of());
    }

    /** The same for a unit and all that assist it. */
    static Outcome<UnitId> acting(DSLContext sql, UnitId unit, List<UnitId> assists) {
        Set<Long> ids = new LinkedHashSet<>(List.of(unit.value()));
        assists.forEach(assist -> ids.add(assist.value()));
        return sql.fetchCount(UNIT, UNIT.ID.in(ids).and(UNIT.IS_ACTIVE)) == ids.size()
                ? Outcome.done(unit)
                : Outcome.refused("refusal.unit.inactive");
    }
}
