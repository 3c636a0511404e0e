package org.shaotai.persistence.summary;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.shaotai.persistence.summary.Formulas.By;
import org.shaotai.persistence.summary.Formulas.Count;
import org.shaotai.persistence.tally.TallyMonth;

/**
 * The counts that one summary holds against each other: whole months from their tallies, beginnings
 * of months from the rows, what is rare always from the rows. For one transaction.
 */
final class MonthCounts {

    private final DSLContext sql;
    private final TallyMonth months;
    private final Scope league;
    private final Set<Indicator> wanted;
    private final Formulas rare = Formulas.rare();
    private final Map<Period, Map<Scope, Map<Indicator, Count>>> frequent = new HashMap<>();

    /**
     * Counts of townships.
     *
     * @param league whose townships
     * @param wanted what is counted
     */
    MonthCounts(DSLContext sql, TallyMonth months, Scope league, Set<Indicator> wanted) {
        this.sql = sql;
        this.months = months;
        this.league = league;
        this.wanted = EnumSet.copyOf(wanted);
    }

    /** The counts of each township of the league that has any. */
    Map<Scope, Map<Indicator, Count>> byTown(Period period) {
        Map<Scope, Map<Indicator, Count>> counts = new HashMap<>();
        add(counts, frequent(period));
        add(counts, rare.count(sql, period, league, By.TOWN, wanted));
        return counts;
    }

    private static void add(
            Map<Scope, Map<Indicator, Count>> counts, Map<Scope, Map<Indicator, Count>> more) {
        more.forEach(
                (part, some) -> merge(counts.computeIfAbsent(part, k -> new HashMap<>()), some));
    }

    private static void merge(Map<Indicator, Count> counts, Map<Indicator, Count> more) {
        more.forEach((indicator, count) -> counts.merge(indicator, count, Count::plus));
    }

    /** The counts of one scope of the league. */
    Map<Indicator, Count> of(Period period, Scope scope) {
        Map<Indicator, Count> counts = new HashMap<>();
        int last = months.of(period.asOf());
        boolean isLong = months.isStart(period.from()) && months.of(period.from()) < last;
        if (isLong && !isWhole(period)) {
            Period before = new Period(period.from(), months.start(last));
            Period since = new Period(before.to(), period.to());
            sum(counts, new TallyFormulas(sql, months).upTo(before, scope), scope);
            merge(counts, new RunningMonth(sql, before, since, scope).changes());
            sum(counts, frequent(since), scope);
        } else {
            sum(counts, frequent(period), scope);
        }
        sum(counts, rare.count(sql, period, scope, By.NOTHING, wanted), scope);
        return counts;
    }

    private boolean isWhole(Period period) {
        return months.isStart(period.from()) && months.isStart(period.to());
    }

    /** Kept, because a year up to a moment ends with the beginning of a month that is read too. */
    private Map<Scope, Map<Indicator, Count>> frequent(Period period) {
        return frequent.computeIfAbsent(
                period,
                p ->
                        isWhole(p)
                                ? new TallyFormulas(sql, months).count(p, league)
                                : Formulas.frequent(months.zone())
                                        .count(sql, p, league, By.TOWN, wanted));
    }

    /** Adds up the townships of a scope. */
    private static void sum(
            Map<Indicator, Count> sum, Map<Scope, Map<Indicator, Count>> parts, Scope scope) {
        parts.forEach(
                (part, counts) -> {
                    if (scope.town().isEmpty() || scope.town().equals(part.town())) {
                        merge(sum, counts);
                    }
                });
    }
}
