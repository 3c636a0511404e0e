package org.shaotai.persistence.summary;

import static org.shaotai.persistence.jooq.Tables.MONTH_TALLY;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.summary.Formulas.Count;
import org.shaotai.persistence.tally.TallyKind;
import org.shaotai.persistence.tally.TallyMonth;
import org.shaotai.persistence.tally.TallyReader;

/** Counts the frequent figures of whole months from their tallies. */
final class TallyFormulas {

    private static final int NONE = -1;

    private static final List<Share> SHARES =
            List.of(
                    count(TallyKind.REGISTERED, 0, Indicator.REGISTERED),
                    count(TallyKind.ACCEPTED, 0, Indicator.ACCEPTED),
                    denominator(TallyKind.ACCEPTED, 0, Indicator.WHISTLE_RATE),
                    rate(TallyKind.DISPATCHED, 0, 1, Indicator.DISPATCHED_IN_LIMIT),
                    rate(TallyKind.CONTACT, 0, 1, Indicator.RESPONSE_RATE),
                    count(TallyKind.DUE, 0, Indicator.DUE),
                    rate(TallyKind.DUE, 0, 1, Indicator.CLOSURE_RATE),
                    rate(TallyKind.DUE, 0, 2, Indicator.ON_TIME_RATE),
                    rate(TallyKind.DUE, 3, 4, Indicator.HAZARD_CLEARED_RATE),
                    count(TallyKind.ENDED, 0, Indicator.CLOSED),
                    rate(TallyKind.ENDED, 0, 1, Indicator.VISIT_RATE),
                    count(TallyKind.ENDED, 2, Indicator.DISPUTES),
                    count(TallyKind.ENDED, 3, Indicator.SETTLED),
                    rate(TallyKind.ENDED, 2, 3, Indicator.SETTLED_RATE),
                    count(TallyKind.ENDED, 4, Indicator.RED_DISPUTES),
                    count(TallyKind.ENDED, 5, Indicator.RED_SETTLED),
                    rate(TallyKind.ENDED, 4, 5, Indicator.RED_SETTLED_RATE),
                    count(TallyKind.OPEN, 0, Indicator.DISPUTES),
                    denominator(TallyKind.OPEN, 0, Indicator.SETTLED_RATE),
                    count(TallyKind.OPEN, 1, Indicator.RED_DISPUTES),
                    denominator(TallyKind.OPEN, 1, Indicator.RED_SETTLED_RATE),
                    count(TallyKind.OPEN, 2, Indicator.RED_OPEN),
                    count(TallyKind.OPEN, 3, Indicator.HAZARDS_OVERDUE),
                    denominator(TallyKind.CLOSING, 0, Indicator.REBOUND_RATE),
                    count(TallyKind.ORDER, 0, Indicator.ORDERS),
                    rate(TallyKind.ORDER, 0, 1, Indicator.SIGNED_ON_TIME),
                    rate(TallyKind.VISIT, 0, 1, Indicator.REACHED_RATE),
                    weighted(2, 3, 4, StepFormulas.PARTLY_SOLVED, Indicator.SOLVED_RATE),
                    weighted(5, 6, 7, StepFormulas.BASICALLY_SATISFIED, Indicator.SATISFIED_RATE),
                    rate(TallyKind.RESULT, 0, 1, Indicator.REWORK_RATE));

    private final TallyReader reader;
    private final TallyMonth months;

    TallyFormulas(DSLContext sql, TallyMonth months) {
        this.reader = new TallyReader(sql);
        this.months = months;
    }

    /** The counts by township of what happened in whole months, as it stood at their end. */
    Map<Scope, Map<Indicator, Count>> moving(Period period, Scope scope) {
        int from = months.of(period.from());
        int to = months.of(period.to());
        Set<TallyKind> ofPeriod =
                EnumSet.complementOf(EnumSet.of(TallyKind.OPEN, TallyKind.CLOSING));
        Map<Scope, Map<Indicator, Count>> counts = new HashMap<>();
        add(counts, scope, reader.read(ofPeriod, from, to, in(scope)));
        Set<TallyKind> ofMonthBefore = Set.of(TallyKind.CLOSING);
        add(counts, scope, reader.read(ofMonthBefore, from - 1, to - 1, in(scope)));
        return counts;
    }

    /** The counts by township of what was open when a month began. */
    Map<Scope, Map<Indicator, Count>> open(Instant start, Scope scope) {
        Map<Scope, Map<Indicator, Count>> counts = new HashMap<>();
        Set<TallyKind> ofAllTime = Set.of(TallyKind.OPEN);
        add(counts, scope, reader.read(ofAllTime, 0, months.of(start), in(scope)));
        return counts;
    }

    private static Condition in(Scope scope) {
        Condition c = DSL.noCondition();
        c = scope.county().map(r -> MONTH_TALLY.COUNTY_ID.eq(r.value())).map(c::and).orElse(c);
        return scope.town().map(r -> MONTH_TALLY.TOWN_ID.eq(r.value())).map(c::and).orElse(c);
    }

    private static void add(
            Map<Scope, Map<Indicator, Count>> counts,
            Scope scope,
            Map<TallyKind, Map<Long, long[]>> numbers) {
        numbers.forEach(
                (kind, byTown) ->
                        byTown.forEach(
                                (town, n) ->
                                        add(
                                                counts.computeIfAbsent(
                                                        scope.inTown(new RegionId(town)),
                                                        k -> new HashMap<>()),
                                                kind,
                                                n)));
    }

    /** Adds what the numbers of a kind count for. */
    static void add(Map<Indicator, Count> counts, TallyKind kind, long[] numbers) {
        for (Share share : SHARES) {
            if (share.kind() == kind) {
                counts.merge(share.indicator(), share.of(numbers), Count::plus);
            }
        }
    }

    private static Share count(TallyKind kind, int which, Indicator indicator) {
        return rate(kind, which, which, indicator);
    }

    private static Share rate(TallyKind kind, int among, int full, Indicator indicator) {
        return new Share(kind, indicator, among, full, NONE, BigDecimal.ONE);
    }

    private static Share denominator(TallyKind kind, int among, Indicator indicator) {
        return rate(kind, among, NONE, indicator);
    }

    private static Share weighted(
            int among, int full, int part, String weight, Indicator indicator) {
        BigDecimal w = new BigDecimal(weight);
        return new Share(TallyKind.VISIT, indicator, among, full, part, w);
    }

    /**
     * What the numbers of a kind count for in one indicator; the twin of {@link Measure}.
     *
     * @param among which number stands in the denominator
     * @param full which counts 1 in the numerator
     * @param part which counts {@code weight} there
     */
    private record Share(
            TallyKind kind, Indicator indicator, int among, int full, int part, BigDecimal weight) {

        Count of(long[] numbers) {
            BigDecimal half = weight.multiply(BigDecimal.valueOf(value(numbers, part)));
            return new Count(
                    BigDecimal.valueOf(value(numbers, full)).add(half), value(numbers, among));
        }

        private static long value(long[] numbers, int which) {
            return which == NONE ? 0 : numbers[which];
        }
    }
}
