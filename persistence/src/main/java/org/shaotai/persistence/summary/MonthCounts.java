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
    private final TallyFormulas tallies;
    private final Map<Period, Map<Scope, Map<Indicator, Count>>> byTown = new HashMap<>();
    private final Map<Period, Map<Scope, Map<Indicator, Count>>> moving = new HashMap<>();

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
        this.tallies = new TallyFormulas(sql, months);
    }

    /** The counts of each township of the league that has any. */
    Map<Scope, Map<Indicator, Count>> byTown(Period period) {
        return byTown.computeIfAbsent(
                period,
                p -> {
                    Map<Scope, Map<Indicator, Count>> counts = new HashMap<>();
                    add(counts, moving(p));
                    add(
                            counts,
                            isWhole(p)
                                    ? tallies.open(p.to(), league)
                                    : Formulas.open().count(sql, p, league, By.TOWN, wanted));
                    add(counts, Formulas.rare().count(sql, p, league, By.TOWN, wanted));
                    return counts;
                });
    }

    /**
     * The counts of one scope of the league in a period that begins with a month. Overdue hazards
     * are right only where {@link #byTown} was asked for the period before.
     */
    Map<Indicator, Count> of(Period period, Scope scope) {
        Map<Indicator, Count> counts = new HashMap<>();
        if (byTown.containsKey(period)) {
            sum(counts, byTown.get(period), scope);
            return counts;
        }
        if (isWhole(period)) {
            sum(counts, tallies.moving(period, scope), scope);
            sum(counts, tallies.open(period.to(), scope), scope);
        } else {
            running(counts, period, scope);
        }
        sum(counts, Formulas.rare().count(sql, period, scope, By.NOTHING, wanted), scope);
        return counts;
    }

    /** Whole months, if any, and the beginning of one. */
    private void running(Map<Indicator, Count> counts, Period period, Scope scope) {
        Period since = new Period(months.start(months.of(period.asOf())), period.to());
        if (period.from().isBefore(since.from())) {
            Period before = new Period(period.from(), since.from());
            sum(counts, tallies.moving(before, scope), scope);
            merge(counts, new RunningMonth(sql, before, since, scope).changes());
        }
        sum(counts, moving(since), scope);
        sum(counts, tallies.open(since.from(), scope), scope);
        merge(counts, new RunningMonth(sql, period, since, scope).open());
    }

    private boolean isWhole(Period period) {
        return months.isStart(period.from()) && months.isStart(period.to());
    }

    /** Kept, because a year up to a moment ends with the beginning of a month that is read too. */
    private Map<Scope, Map<Indicator, Count>> moving(Period period) {
        return moving.computeIfAbsent(
                period,
                p ->
                        isWhole(p)
                                ? tallies.moving(p, league)
                                : Formulas.moving(months.zone())
                                        .count(sql, p, league, By.TOWN, wanted));
    }

    private static void add(
            Map<Scope, Map<Indicator, Count>> counts, Map<Scope, Map<Indicator, Count>> more) {
        more.forEach(
                (part, some) -> merge(counts.computeIfAbsent(part, k -> new HashMap<>()), some));
    }

    private static void merge(Map<Indicator, Count> counts, Map<Indicator, Count> more) {
        more.forEach((indicator, count) -> counts.merge(indicator, count, Count::plus));
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
