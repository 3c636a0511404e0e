package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.tally.TallyKind;
import org.shaotai.persistence.tally.TallyWriter;
import org.shaotai.persistence.tally.TallyWriter.Township;

/** Keeps the tallies of the owners' results, which a matter may have several of. */
final class ResultTally {

    /**
     * What changes a matter's results, or whether it was sent back. What takes a result back may be
     * dated to the result's own moment: then no version of it stays.
     */
    static final Set<Move> MOVES =
            EnumSet.of(Move.GIVE_RESULT, Move.FAIL_VERIFICATION, Move.REJECT_AT_VISIT, Move.REOPEN);

    private final DSLContext sql;
    private final TallyWriter writer;

    ResultTally(DSLContext sql, TallyWriter writer) {
        this.sql = sql;
        this.writer = writer;
    }

    /**
     * Counts a matter once in every period in which it had results: each result counts from itself
     * on, and each but the first takes back the one before for periods that hold both. Sent back
     * counts the same from the first failure on.
     */
    void count(Township of, Results results, int sign) {
        Instant last = null;
        for (Instant at : results.given()) {
            count(of, at, at, results.failed(), sign);
            if (last != null) {
                count(of, last, at, results.failed(), -sign);
            }
            last = at;
        }
    }

    private void count(Township of, Instant event, Instant at, Optional<Instant> failed, int sign) {
        writer.add(TallyKind.RESULT, event, at, of, sign, 1);
        failed.map(fail -> fail.isAfter(at) ? fail : at)
                .ifPresent(both -> writer.add(TallyKind.RESULT, event, both, of, sign, 0, 1));
    }

    /**
     * The results of a matter of the store, as its rows say; at one moment there is one, also when
     * what came next is dated to the same minute.
     */
    Results of(MatterId id) {
        List<Instant> given =
                sql.selectDistinct(MATTER_SPAN.FROM_AT)
                        .from(MATTER_SPAN)
                        .where(
                                MATTER_SPAN
                                        .MATTER_ID
                                        .eq(id.value())
                                        .and(MATTER_SPAN.FROM_AT.eq(MATTER_SPAN.FEEDBACK_AT)))
                        .orderBy(MATTER_SPAN.FROM_AT)
                        .fetch(MATTER_SPAN.FROM_AT);
        Instant failed =
                sql.select(DSL.min(JOURNAL.OCCURRED_AT))
                        .from(JOURNAL)
                        .where(
                                JOURNAL.SUBJECT
                                        .eq(Subject.MATTER.name())
                                        .and(JOURNAL.SUBJECT_ID.eq(id.value()))
                                        .and(JOURNAL.EVENT.eq(Move.FAIL_VERIFICATION.name())))
                        .fetchSingle()
                        .value1();
        return new Results(given, Optional.ofNullable(failed));
    }

    /**
     * The owner's results of a matter.
     *
     * @param given when, in order
     * @param failed when it was first sent back
     */
    record Results(List<Instant> given, Optional<Instant> failed) {}
}
