package org.shaotai.persistence.summary;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;
import static org.shaotai.persistence.jooq.Tables.WORK_ORDER;
import static org.shaotai.persistence.summary.Source.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.shaotai.persistence.jooq.tables.MatterSpan;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.summary.Formulas.Count;
import org.shaotai.persistence.tally.TallyKind;

/**
 * What the beginning of a month changed about the months before it: what was due then and has been
 * closed since, signed since, sent back since. Added to the tallies of those months as they ended
 * and to the figures of the beginning, it gives the figures of both together as they stand at the
 * beginning's end.
 *
 * @param sql the transaction
 * @param before whole months
 * @param since from their end until a moment of the next month
 * @param scope whose
 */
record RunningMonth(DSLContext sql, Period before, Period since, Scope scope) {

    private static final List<Condition> DUE =
            List.of(
                    DSL.trueCondition(),
                    MatterFormulas.IS_CLOSED,
                    MatterFormulas.IS_CLOSED.and(MatterFormulas.IS_IN_TIME),
                    MatterFormulas.IS_HAZARD,
                    MatterFormulas.IS_HAZARD.and(MatterFormulas.IS_CLOSED));

    private static final List<Condition> ENDED =
            List.of(
                    DSL.trueCondition(),
                    DSL.trueCondition(),
                    MatterFormulas.IS_DISPUTE,
                    MatterFormulas.IS_DISPUTE.and(MatterFormulas.IS_SETTLED),
                    MatterFormulas.IS_DISPUTE.and(MatterFormulas.IS_RED),
                    MatterFormulas.IS_DISPUTE
                            .and(MatterFormulas.IS_RED)
                            .and(MatterFormulas.IS_SETTLED));

    private static final List<Condition> OPEN =
            List.of(
                    MatterFormulas.IN_HAND,
                    MatterFormulas.IN_HAND.and(MatterFormulas.IS_RED),
                    MatterFormulas.IS_RED);

    /** The counts to add, some of them negative. */
    Map<Indicator, Count> changes() {
        Map<Indicator, Count> counts = new HashMap<>();
        versions(counts, in(MATTER_SPAN.FROM_AT, since), 1);
        versions(counts, MATTER_SPAN.IS_OPEN.isTrue().and(in(MATTER_SPAN.TO_AT, since)), -1);
        versions(counts, MATTER_SPAN.IS_OPEN.isFalse().and(in(MATTER_SPAN.TO_AT, since)), -1);
        TallyFormulas.add(counts, TallyKind.ORDER, signed());
        TallyFormulas.add(counts, TallyKind.RESULT, results());
        return counts;
    }

    /** What became or ceased to be open since; without the overdue, which no row's change tells. */
    Map<Indicator, Count> open() {
        Map<Indicator, Count> counts = new HashMap<>();
        open(counts, in(MATTER_SPAN.FROM_AT, since), 1);
        open(counts, MATTER_SPAN.IS_OPEN.isTrue().and(in(MATTER_SPAN.TO_AT, since)), -1);
        return counts;
    }

    private void open(Map<Indicator, Count> counts, Condition which, int sign) {
        Condition here = MATTER_SPAN.IS_OPEN.isTrue().and(MatterFormulas.SPAN.in(scope));
        List<Condition> conditions = OPEN.stream().map(here::and).toList();
        long[] numbers = count(MATTER_SPAN, which, conditions);
        TallyFormulas.add(counts, TallyKind.OPEN, part(numbers, 0, OPEN.size(), sign));
    }

    /** What the versions that began or ended since count for in the months before. */
    private void versions(Map<Indicator, Count> counts, Condition which, int sign) {
        Condition here = MatterFormulas.SPAN.in(scope);
        Condition due = in(MATTER_SPAN.DUE_AT, before).and(MatterFormulas.CAN_BE_DUE).and(here);
        Condition ended = in(MATTER_SPAN.CLOSED_AT, before).and(MatterFormulas.IS_CLOSED).and(here);
        List<Condition> conditions = new ArrayList<>();
        DUE.forEach(c -> conditions.add(due.and(c)));
        ENDED.forEach(c -> conditions.add(ended.and(c)));
        long[] numbers = count(MATTER_SPAN, which, conditions);
        TallyFormulas.add(counts, TallyKind.DUE, part(numbers, 0, DUE.size(), sign));
        TallyFormulas.add(counts, TallyKind.ENDED, part(numbers, DUE.size(), ENDED.size(), sign));
    }

    private static long[] part(long[] numbers, int from, int size, int sign) {
        long[] part = new long[TallyKind.WIDTH];
        for (int i = 0; i < size; i++) {
            part[i] = sign * numbers[from + i];
        }
        return part;
    }

    private long[] signed() {
        Condition inTime =
                in(WORK_ORDER.DISPATCHED_AT, before)
                        .and(WORK_ORDER.SIGNED_AT.le(WORK_ORDER.SIGN_DUE_AT))
                        .and(MatterFormulas.ROW.in(scope));
        return count(
                WORK_ORDER.join(MATTER).on(MATTER.ID.eq(WORK_ORDER.MATTER_ID)),
                in(WORK_ORDER.SIGNED_AT, since),
                List.of(DSL.falseCondition(), inTime));
    }

    /**
     * Matters with results both before and since are one case; those first sent back since count as
     * sent back.
     */
    private long[] results() {
        MatterSpan earlier = MATTER_SPAN.as("earlier");
        Condition hadResult =
                DSL.exists(
                        DSL.selectOne()
                                .from(earlier)
                                .where(
                                        earlier.MATTER_ID
                                                .eq(MATTER_SPAN.MATTER_ID)
                                                .and(in(earlier.FROM_AT, before))
                                                .and(earlier.FROM_AT.eq(earlier.FEEDBACK_AT))));
        Condition both =
                in(MATTER_SPAN.FEEDBACK_AT, since)
                        .and(MATTER_SPAN.FROM_AT.eq(MATTER_SPAN.FEEDBACK_AT))
                        .and(MatterFormulas.SPAN.in(scope))
                        .and(hadResult);
        Field<Long> id = MATTER_SPAN.MATTER_ID;
        Record twice =
                sql.select(
                                DSL.countDistinct(id),
                                DSL.countDistinct(DSL.when(StepFormulas.wasSentBack(since), id)))
                        .from(MATTER_SPAN)
                        .where(both)
                        .fetchSingle();
        return new long[] {-twice.get(0, Long.class), firstSentBack() - twice.get(1, Long.class)};
    }

    private long firstSentBack() {
        Condition hadResult =
                in(MATTER_SPAN.FROM_AT, before)
                        .and(MATTER_SPAN.FROM_AT.eq(MATTER_SPAN.FEEDBACK_AT))
                        .and(MatterFormulas.SPAN.in(scope));
        return sql.select(DSL.countDistinct(DSL.when(hadResult, MATTER_SPAN.MATTER_ID)))
                .from(JOURNAL.join(MATTER_SPAN).on(MATTER_SPAN.MATTER_ID.eq(JOURNAL.SUBJECT_ID)))
                .where(StepFormulas.happened(Move.FAIL_VERIFICATION))
                .and(in(JOURNAL.OCCURRED_AT, since))
                .andNot(StepFormulas.wasSentBack(before))
                .fetchSingle()
                .value1();
    }

    /**
     * Counts rows that meet conditions. Only the condition on the rows is searched by: the others
     * would lead H2 to the long index of the months before.
     */
    private long[] count(
            Table<? extends Record> from, Condition which, List<Condition> conditions) {
        List<SelectField<?>> columns = new ArrayList<>();
        conditions.forEach(c -> columns.add(DSL.count(DSL.when(c, DSL.one()))));
        Record row = sql.select(columns).from(from).where(which).fetchSingle();
        long[] numbers = new long[Math.max(TallyKind.WIDTH, columns.size())];
        for (int i = 0; i < columns.size(); i++) {
            numbers[i] = row.get(i, Long.class);
        }
        return numbers;
    }
}
