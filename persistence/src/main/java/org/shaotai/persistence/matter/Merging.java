package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.LEAD;

import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;

/** Makes one matter of two, inside the caller's transaction. */
final class Merging {

    private Merging() {}

    static Outcome<Matter> merge(
            Moving moving, DSLContext sql, MatterId id, int version, MatterId into, Entry entry) {
        Optional<Matter> target = MatterRows.find(sql, into);
        if (target.isEmpty()) {
            return Outcome.refused("refusal.matter.unknown", into.value());
        }
        return moving.moveIn(
                        sql,
                        id,
                        version,
                        Move.MERGE,
                        entry,
                        turn -> EndRules.merged(turn.matter(), target.get()))
                .then(gone -> takeIn(moving, sql, gone, target.get(), entry));
    }

    private static Outcome<Matter> takeIn(
            Moving moving, DSLContext sql, Matter gone, Matter target, Entry entry) {
        sql.update(LEAD)
                .set(LEAD.MATTER_ID, target.id().value())
                .where(LEAD.MATTER_ID.eq(gone.id().value()))
                .execute();
        MatterEvent tookIn =
                new MergeEvent.TookIn(gone.id(), gone.number(), gone.times().registeredAt());
        return moving.moveIn(
                sql,
                target.id(),
                target.version(),
                Move.TAKE_IN,
                entry,
                turn -> Outcome.done(tookIn));
    }
}
