package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.UNIT;
import static org.shaotai.persistence.jooq.Tables.WORK_ORDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.jooq.tables.records.UnitRecord;
import org.shaotai.persistence.journal.Chain;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.unit.UnitKind;

/** Dissolves a unit and hands over what it owes, inside the caller's transaction. */
final class Dissolving {

    private Dissolving() {}

    static Outcome<List<Matter>> dissolve(Moving moving, DSLContext sql, UnitId unit, Entry entry) {
        return Rights.check(Move.HAND_OVER, entry)
                .then(made -> dissolved(moving, sql, unit, entry));
    }

    private static Outcome<List<Matter>> dissolved(
            Moving moving, DSLContext sql, UnitId unit, Entry entry) {
        UnitRecord row =
                sql.selectFrom(UNIT).where(UNIT.ID.eq(unit.value()).and(UNIT.IS_ACTIVE)).fetchOne();
        if (row == null) {
            return Outcome.refused("refusal.unit.inactive");
        }
        if (row.getKind().equals(UnitKind.COMMAND_ROOM.name())) {
            return Outcome.refused("refusal.unit.isRoom", row.getShortName());
        }
        List<Matter> handed = new ArrayList<>();
        for (Matter matter : owedBy(sql, unit)) {
            Outcome<Matter> moved = handOver(moving, sql, matter, unit, entry);
            if (!moved.isDone()) {
                return new Outcome.Refused<>(moved.refusal().orElseThrow());
            }
            handed.add(moved.value());
        }
        end(moving, sql, unit, entry);
        return Outcome.done(List.copyOf(handed));
    }

    private static void end(Moving moving, DSLContext sql, UnitId unit, Entry entry) {
        sql.update(UNIT).set(UNIT.IS_ACTIVE, false).where(UNIT.ID.eq(unit.value())).execute();
        Chain chain = moving.journal().chain(sql);
        chain.append(
                new JournalEntry(
                        Subject.UNIT,
                        unit.value(),
                        "DISSOLVE_UNIT",
                        Optional.empty(),
                        Optional.empty(),
                        entry,
                        moving.clock().instant(),
                        "{}"));
        chain.flush();
    }

    private static List<Matter> owedBy(DSLContext sql, UnitId unit) {
        List<String> open = MatterStatus.open().stream().map(Enum::name).toList();
        Condition isOrdered = WORK_ORDER.UNIT_ID.eq(unit.value()).and(WORK_ORDER.ENDED_AT.isNull());
        Condition owes =
                MATTER.ID.in(DSL.select(WORK_ORDER.MATTER_ID).from(WORK_ORDER).where(isOrdered));
        return sql.selectFrom(MATTER)
                .where(MATTER.STATUS.in(open).and(MATTER.OWNER_UNIT_ID.eq(unit.value()).or(owes)))
                .orderBy(MATTER.ID)
                .fetch(MatterRows::matter);
    }

    private static Outcome<Matter> handOver(
            Moving moving, DSLContext sql, Matter matter, UnitId unit, Entry entry) {
        return Rooms.room(sql, matter.place().town())
                .then(
                        room ->
                                moving.moveIn(
                                        sql,
                                        matter.id(),
                                        matter.version(),
                                        Move.HAND_OVER,
                                        entry,
                                        turn ->
                                                Outcome.done(
                                                        new DutyEvent.HandedOver(unit, room))));
    }
}
