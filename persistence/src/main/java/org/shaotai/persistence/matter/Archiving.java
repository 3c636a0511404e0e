package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.MATTER;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;

/** Puts away matters that rested long enough, inside the caller's transaction. */
final class Archiving {

    /** Matters that are put away in one transaction. */
    private static final int BATCH = 500;

    private Archiving() {}

    /** Puts the first of them away and says how many they were. */
    static Outcome<Integer> some(Moving moving, DSLContext sql, Entry entry) {
        Instant before = entry.at().minus(EndStore.REOPEN_WITHIN);
        List<Matter> quiet =
                sql.selectFrom(MATTER)
                        .where(
                                MATTER.STATUS
                                        .eq(MatterStatus.CLOSED.name())
                                        .and(MATTER.CLOSED_AT.lt(before)))
                        .orderBy(MATTER.ID)
                        .limit(BATCH)
                        .fetch(MatterRows::matter);
        Outcome<Integer> answer = Outcome.done(quiet.size());
        for (Matter matter : quiet) {
            answer =
                    answer.then(
                            count ->
                                    moving.moveIn(
                                                    sql,
                                                    matter.id(),
                                                    matter.version(),
                                                    Move.ARCHIVE,
                                                    entry,
                                                    turn -> Outcome.done(new EndEvent.Archived()))
                                            .then(done -> Outcome.done(count)));
        }
        return answer;
    }
}
