package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.MATTER_TEXT;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.journal.Chain;

/**
 * Takes in pasts and lets events happen within a transaction that another store of this module
 * holds, so that an import of a whole file is one transaction. {@link #flush()} is the last act.
 * Not for several threads.
 */
public final class MatterBatch {

    private final DSLContext sql;
    private final MatterWriter writer;

    /**
     * A batch of a transaction.
     *
     * @param chain the end of the journal this transaction appends to
     * @param limits the limits in force
     * @param now when the entries are recorded
     */
    public MatterBatch(DSLContext sql, Chain chain, Limits limits, Instant now) {
        this.sql = sql;
        writer = new MatterWriter(sql, chain, limits, now);
    }

    /** Takes a new matter in with its whole past. */
    public Matter add(MatterHistory past) {
        return writer.add(past);
    }

    /** A matter of the store with its orders; only what was flushed is found. */
    public Docket docket(MatterId id) {
        Matter matter = MatterRows.find(sql, id).orElseThrow();
        return new Docket(matter, OrderRows.of(sql, id));
    }

    /** What a matter of the store says. */
    public Words words(MatterId id) {
        return sql.selectFrom(MATTER_TEXT)
                .where(MATTER_TEXT.MATTER_ID.eq(id.value()))
                .fetchSingle(row -> new Words(row.getTitle(), row.getText(), row.getAddress()));
    }

    /**
     * Lets events happen to a matter of the store, in order.
     *
     * @return the matter after the last; the refusal of the first that is not allowed or comes
     *     before what has happened already, in which case the caller must undo the transaction
     *     unless it was the first of all
     */
    public Outcome<Matter> follow(MatterId id, List<MatterHistory.Step> steps) {
        Outcome<Matter> last = Outcome.done(docket(id).matter());
        for (MatterHistory.Step step : steps) {
            Docket docket = docket(id);
            if (!step.event().move().isAllowedFrom(docket.matter().status())) {
                return Outcome.refused(
                        "refusal.matter.move",
                        docket.matter().number(),
                        docket.matter().status(),
                        step.event().move());
            }
            last = writer.apply(docket, step.event(), step.entry());
            if (!last.isDone()) {
                return last;
            }
        }
        return last;
    }

    /** Writes what waits. */
    public void flush() {
        writer.flush();
    }
}
