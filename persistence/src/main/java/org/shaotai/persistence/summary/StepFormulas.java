package org.shaotai.persistence.summary;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;
import static org.shaotai.persistence.jooq.Tables.RETURN_VISIT;
import static org.shaotai.persistence.jooq.Tables.WORK_ORDER;
import static org.shaotai.persistence.summary.Measure.count;
import static org.shaotai.persistence.summary.Measure.denominator;
import static org.shaotai.persistence.summary.Measure.numerator;
import static org.shaotai.persistence.summary.Measure.rate;
import static org.shaotai.persistence.summary.Measure.weighted;
import static org.shaotai.persistence.summary.Source.in;

import java.time.ZoneId;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.matter.Rating;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Solved;

/** The formulas of domain reference §5.4 about steps: orders, visits, results, reopenings. */
final class StepFormulas {

    /** What a partly solved visit counts; some places weigh it otherwise (§5.4). */
    static final String PARTLY_SOLVED = "0.5";

    /** What a basically satisfied visit counts; some places count it as 1 (§5.4). */
    static final String BASICALLY_SATISFIED = "0.6";

    private static final Source.Keys ORDER_KEYS =
            new Source.Keys(
                    WORK_ORDER.MATTER_ID,
                    WORK_ORDER.UNIT_ID,
                    MATTER.COUNTY_ID,
                    MATTER.TOWN_ID,
                    MATTER.CATEGORY_CODE);

    private StepFormulas() {}

    static List<Source> frequent(ZoneId zone) {
        return List.of(orders(), visits(), results(), closedBefore(zone));
    }

    static List<Source> rare() {
        return List.of(reopened());
    }

    private static Source orders() {
        return new Source(
                WORK_ORDER.join(MATTER).on(MATTER.ID.eq(WORK_ORDER.MATTER_ID)),
                false,
                ORDER_KEYS,
                p -> in(WORK_ORDER.DISPATCHED_AT, p),
                List.of(
                        count(Indicator.ORDERS),
                        rate(
                                Indicator.SIGNED_ON_TIME,
                                p ->
                                        WORK_ORDER
                                                .SIGNED_AT
                                                .le(WORK_ORDER.SIGN_DUE_AT)
                                                .and(WORK_ORDER.SIGNED_AT.lt(p.to())))));
    }

    private static Source visits() {
        Condition isReached = RETURN_VISIT.IS_REACHED.isTrue();
        return new Source(
                RETURN_VISIT.join(MATTER).on(MATTER.ID.eq(RETURN_VISIT.MATTER_ID)),
                false,
                MatterFormulas.ROW,
                p -> in(RETURN_VISIT.VISITED_AT, p),
                List.of(
                        rate(Indicator.REACHED_RATE, p -> isReached),
                        weighted(
                                Indicator.SOLVED_RATE,
                                isReached.and(RETURN_VISIT.SOLVED.isNotNull()),
                                RETURN_VISIT.SOLVED.eq(DSL.inline(Solved.YES.name())),
                                RETURN_VISIT.SOLVED.eq(DSL.inline(Solved.PARTLY.name())),
                                PARTLY_SOLVED),
                        weighted(
                                Indicator.SATISFIED_RATE,
                                isReached.and(RETURN_VISIT.RATING.isNotNull()),
                                RETURN_VISIT.RATING.eq(DSL.inline(Rating.SATISFIED.name())),
                                RETURN_VISIT.RATING.eq(DSL.inline(Rating.BASIC.name())),
                                BASICALLY_SATISFIED)));
    }

    /**
     * Results of owners: the version that a result made begins at the result. A matter with several
     * results in the period is one case.
     */
    private static Source results() {
        return new Source(
                MATTER_SPAN,
                true,
                MatterFormulas.SPAN,
                p ->
                        in(MATTER_SPAN.FEEDBACK_AT, p)
                                .and(MATTER_SPAN.FROM_AT.eq(MATTER_SPAN.FEEDBACK_AT)),
                List.of(rate(Indicator.REWORK_RATE, StepFormulas::wasSentBack)));
    }

    static Condition wasSentBack(Period period) {
        return MATTER_SPAN.MATTER_ID.in(
                DSL.select(JOURNAL.SUBJECT_ID)
                        .from(JOURNAL)
                        .where(happened(Move.FAIL_VERIFICATION))
                        .and(JOURNAL.OCCURRED_AT.lt(period.to())));
    }

    static Condition happened(Move move) {
        return JOURNAL.EVENT
                .eq(DSL.inline(move.name()))
                .and(JOURNAL.SUBJECT.eq(DSL.inline(Subject.MATTER.name())));
    }

    /** Closings of the period one month earlier, those undone since included. */
    private static Source closedBefore(ZoneId zone) {
        Condition begins =
                MATTER_SPAN
                        .STATUS
                        .eq(DSL.inline(MatterStatus.CLOSED.name()))
                        .and(MATTER_SPAN.FROM_AT.eq(MATTER_SPAN.CLOSED_AT));
        return new Source(
                MATTER_SPAN,
                false,
                MatterFormulas.SPAN,
                p -> in(MATTER_SPAN.CLOSED_AT, p.monthEarlier(zone)).and(begins),
                List.of(denominator(Indicator.REBOUND_RATE)));
    }

    private static Source reopened() {
        Condition isRedDispute =
                MATTER.CATEGORY_CODE
                        .startsWith(DSL.inline("01"))
                        .and(MATTER.RISK.eq(DSL.inline(Risk.RED.name())));
        return new Source(
                JOURNAL.join(MATTER).on(MATTER.ID.eq(JOURNAL.SUBJECT_ID)),
                false,
                MatterFormulas.ROW,
                p -> happened(Move.REOPEN).and(in(JOURNAL.OCCURRED_AT, p)),
                List.of(
                        numerator(Indicator.REBOUND_RATE),
                        count(Indicator.RED_REBOUNDS, isRedDispute)));
    }
}
