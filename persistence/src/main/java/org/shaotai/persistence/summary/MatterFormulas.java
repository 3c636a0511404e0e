package org.shaotai.persistence.summary;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;
import static org.shaotai.persistence.jooq.Tables.RETURN_VISIT;
import static org.shaotai.persistence.summary.Measure.count;
import static org.shaotai.persistence.summary.Measure.denominator;
import static org.shaotai.persistence.summary.Measure.rate;
import static org.shaotai.persistence.summary.Source.in;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.matter.MattersAt;
import org.shaotai.persistence.matter.Risk;

/**
 * The formulas of domain reference §5.4 about matters themselves. What may change later (due time,
 * result, end, risk) is read from the version that held at the end of the period; what happens once
 * (registered, accepted, dispatched, contacted) from the row.
 */
final class MatterFormulas {

    static final Source.Keys SPAN =
            new Source.Keys(
                    MATTER_SPAN.MATTER_ID,
                    MATTER_SPAN.OWNER_UNIT_ID,
                    MATTER_SPAN.COUNTY_ID,
                    MATTER_SPAN.TOWN_ID,
                    MATTER_SPAN.CATEGORY_CODE);

    static final Source.Keys ROW =
            new Source.Keys(
                    MATTER.ID,
                    MATTER.OWNER_UNIT_ID,
                    MATTER.COUNTY_ID,
                    MATTER.TOWN_ID,
                    MATTER.CATEGORY_CODE);

    static final Condition IS_CLOSED =
            MATTER_SPAN.STATUS.in(
                    DSL.inline(MatterStatus.CLOSED.name()),
                    DSL.inline(MatterStatus.ARCHIVED.name()));

    static final Condition IS_DISPUTE = MATTER_SPAN.CATEGORY_CODE.startsWith(DSL.inline("01"));

    static final Condition IS_HAZARD = MATTER_SPAN.CATEGORY_CODE.startsWith(DSL.inline("02"));

    static final Condition IS_RED = MATTER_SPAN.RISK.eq(DSL.inline(Risk.RED.name()));

    /**
     * A dispute is settled when it was closed with something achieved; one that was only explained
     * or filed ended without a settlement and stays in the denominator.
     */
    static final Condition IS_SETTLED =
            IS_CLOSED.and(
                    MATTER_SPAN.CLOSE_KIND.in(
                            DSL.inline(CloseKind.SOLVED.name()),
                            DSL.inline(CloseKind.PARTLY.name())));

    /**
     * 应结: only a dispatched matter has a whole limit, and none that is suspended, was transferred
     * out or goes on as another.
     */
    static final Condition CAN_BE_DUE =
            MATTER_SPAN
                    .DISPATCHED_AT
                    .isNotNull()
                    .and(
                            MATTER_SPAN.STATUS.notIn(
                                    Arrays.stream(MatterStatus.values())
                                            .filter(status -> !status.countsAsDue())
                                            .map(status -> DSL.inline(status.name()))
                                            .toList()));

    static final Condition IS_IN_TIME = MATTER_SPAN.FEEDBACK_AT.le(MATTER_SPAN.DUE_AT);

    /** A dispute that was taken on; one of the open ones. */
    static final Condition IN_HAND = IS_DISPUTE.and(MATTER_SPAN.ACCEPTED_AT.isNotNull());

    private MatterFormulas() {}

    /** Without {@link #open}. */
    static List<Source> moving() {
        return List.of(registered(), accepted(), dispatched(), contacted(), due(), ended());
    }

    private static Source registered() {
        return new Source(
                MATTER,
                false,
                ROW,
                p -> in(MATTER.REGISTERED_AT, p),
                List.of(count(Indicator.REGISTERED)));
    }

    private static Source accepted() {
        return new Source(
                MATTER,
                false,
                ROW,
                p -> in(MATTER.ACCEPTED_AT, p),
                List.of(count(Indicator.ACCEPTED), denominator(Indicator.WHISTLE_RATE)));
    }

    /** Late is what stood undispatched past the limit for dispatching until it was dispatched. */
    private static Source dispatched() {
        Condition isLate =
                DSL.exists(
                        DSL.selectOne()
                                .from(MATTER_SPAN)
                                .where(
                                        MATTER_SPAN
                                                .MATTER_ID
                                                .eq(MATTER.ID)
                                                .and(MATTER_SPAN.DISPATCHED_AT.isNull())
                                                .and(MATTER_SPAN.TO_AT.eq(MATTER.DISPATCHED_AT))
                                                .and(MATTER_SPAN.DUE_AT.lt(MATTER_SPAN.TO_AT))));
        return new Source(
                MATTER,
                false,
                ROW,
                p -> in(MATTER.DISPATCHED_AT, p),
                List.of(rate(Indicator.DISPATCHED_IN_LIMIT, p -> isLate.not())));
    }

    private static Source contacted() {
        return new Source(
                MATTER,
                false,
                ROW,
                p -> in(MATTER.CONTACT_DUE_AT, p),
                List.of(
                        rate(
                                Indicator.RESPONSE_RATE,
                                p -> MATTER.CONTACTED_AT.le(MATTER.CONTACT_DUE_AT))));
    }

    private static Source due() {
        return new Source(
                MATTER_SPAN,
                false,
                SPAN,
                p -> in(MATTER_SPAN.DUE_AT, p).and(new MattersAt(p.asOf()).holds()).and(CAN_BE_DUE),
                List.of(
                        count(Indicator.DUE),
                        rate(Indicator.CLOSURE_RATE, p -> IS_CLOSED),
                        rate(Indicator.ON_TIME_RATE, p -> IS_CLOSED.and(IS_IN_TIME)),
                        rate(Indicator.HAZARD_CLEARED_RATE, IS_HAZARD, IS_CLOSED)));
    }

    private static Source ended() {
        return new Source(
                MATTER_SPAN,
                false,
                SPAN,
                p ->
                        in(MATTER_SPAN.CLOSED_AT, p)
                                .and(new MattersAt(p.asOf()).holds())
                                .and(IS_CLOSED),
                List.of(
                        count(Indicator.CLOSED),
                        rate(Indicator.VISIT_RATE, MatterFormulas::isVisited),
                        count(Indicator.DISPUTES, IS_DISPUTE),
                        count(Indicator.SETTLED, IS_DISPUTE.and(IS_SETTLED)),
                        rate(Indicator.SETTLED_RATE, IS_DISPUTE, IS_SETTLED),
                        count(Indicator.RED_DISPUTES, IS_DISPUTE.and(IS_RED)),
                        count(Indicator.RED_SETTLED, IS_DISPUTE.and(IS_RED).and(IS_SETTLED)),
                        rate(Indicator.RED_SETTLED_RATE, IS_DISPUTE.and(IS_RED), IS_SETTLED)));
    }

    private static Condition isVisited(Period period) {
        return DSL.exists(
                DSL.selectOne()
                        .from(RETURN_VISIT)
                        .where(
                                RETURN_VISIT
                                        .MATTER_ID
                                        .eq(MATTER_SPAN.MATTER_ID)
                                        .and(RETURN_VISIT.VISITED_AT.lt(period.to()))));
    }

    /** What stood open at the end of the period, whenever it came in. */
    static Source open() {
        return new Source(
                MATTER_SPAN,
                false,
                SPAN,
                p -> new MattersAt(p.asOf()).isOpen(),
                List.of(
                        count(Indicator.DISPUTES, IN_HAND),
                        rate(Indicator.SETTLED_RATE, IN_HAND, DSL.falseCondition()),
                        count(Indicator.RED_DISPUTES, IN_HAND.and(IS_RED)),
                        rate(Indicator.RED_SETTLED_RATE, IN_HAND.and(IS_RED), DSL.falseCondition()),
                        count(Indicator.RED_OPEN, IS_RED),
                        overdueHazards()));
    }

    private static Measure overdueHazards() {
        return new Measure(
                Indicator.HAZARDS_OVERDUE,
                p -> IS_HAZARD.and(new MattersAt(p.asOf()).isOverdue()),
                p -> IS_HAZARD.and(new MattersAt(p.asOf()).isOverdue()),
                p -> DSL.falseCondition(),
                BigDecimal.ONE);
    }
}
