package org.shaotai.persistence.summary;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.REGION;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.matter.Limits;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.region.RegionLevel;
import org.shaotai.persistence.summary.Formulas.By;
import org.shaotai.persistence.summary.Formulas.Count;
import org.shaotai.persistence.tally.TallyMonth;

/**
 * The figures of months: the one place that computes them. A figure of a period is read as
 * everything stood at the period's end, so that a closed month never changes behind anyone's back.
 * Safe for all threads.
 */
public final class SummaryStore {

    private final Database database;
    private final Supplier<Limits> limits;

    /** The figures of a database; the limits say in which zone days begin. */
    public SummaryStore(Database database, Supplier<Limits> limits) {
        this.database = database;
        this.limits = limits;
    }

    /** The last month that is over at a moment. */
    public YearMonth lastWholeMonth(Instant now) {
        return YearMonth.from(now.atZone(zone())).minusMonths(1);
    }

    /** The summary of a whole month, of everything, a county or a township. */
    public MonthSummary month(YearMonth month, Scope scope) {
        return database.read(sql -> summary(sql, Comparison.of(month, zone()), scope));
    }

    /** The summary of the month of a moment, up to that moment. */
    public MonthSummary upTo(Instant asOf, Scope scope) {
        return database.read(sql -> summary(sql, Comparison.upTo(asOf, zone()), scope));
    }

    /** The cases behind a figure: as many as the figure says. */
    public Evidence behind(Figure figure) {
        return database.read(sql -> new Formulas(zone()).behind(sql, figure));
    }

    /** Some figures of a scope in a period. */
    public Map<Indicator, Figure> figures(Period period, Scope scope, Set<Indicator> wanted) {
        return database.read(
                sql ->
                        counts(sql, period, scope, By.NOTHING, wanted)
                                .getOrDefault(
                                        scope, figures(Map.of(), period, scope, wanted, true)));
    }

    /** Some figures for each unit of a scope that has any in a period. */
    public Map<Scope, Map<Indicator, Figure>> byUnit(
            Period period, Scope scope, Set<Indicator> wanted) {
        return database.read(sql -> counts(sql, period, scope, By.UNIT, wanted));
    }

    /** Some figures for each township and category of a scope that has any in a period. */
    public Map<Scope, Map<Indicator, Figure>> byTownAndCategory(
            Period period, Scope scope, Set<Indicator> wanted) {
        return database.read(sql -> counts(sql, period, scope, By.TOWN_AND_CATEGORY, wanted));
    }

    private ZoneId zone() {
        return limits.get().calendar().zone();
    }

    private Map<Scope, Map<Indicator, Figure>> counts(
            DSLContext sql, Period period, Scope scope, By by, Set<Indicator> wanted) {
        Map<Scope, Map<Indicator, Figure>> figures = new HashMap<>();
        new Formulas(zone())
                .count(sql, period, scope, by, wanted)
                .forEach(
                        (part, counts) ->
                                figures.put(part, figures(counts, period, part, wanted, true)));
        return figures;
    }

    private static Map<Indicator, Figure> figures(
            Map<Indicator, Count> counts,
            Period period,
            Scope scope,
            Set<Indicator> wanted,
            boolean isCovered) {
        Map<Indicator, Figure> figures = new EnumMap<>(Indicator.class);
        for (Indicator indicator : wanted) {
            Count c = counts.getOrDefault(indicator, Count.NONE);
            figures.put(
                    indicator,
                    new Figure(
                            indicator, scope, period, c.numerator(), c.denominator(), isCovered));
        }
        return figures;
    }

    private MonthSummary summary(DSLContext sql, Comparison c, Scope scope) {
        Scope league = league(sql, scope);
        Optional<Instant> since = since(sql, league);
        Set<Indicator> wanted = EnumSet.copyOf(League.reads());
        wanted.addAll(Indicator.TABLE_1);
        MonthCounts counts = new MonthCounts(sql, new TallyMonth(zone()), league, wanted);
        Reader reader = new Reader(counts, since, wanted);
        List<League.Town> towns = towns(sql, league);
        League current = reader.league(c.now(), league, towns);
        League last = reader.league(c.lastMonth(), league, towns);
        return new MonthSummary(
                scope,
                name(sql, scope),
                c,
                indicatorRows(reader, c, scope),
                current.rows(reader.all(c.now(), league), last));
    }

    private static List<IndicatorRow> indicatorRows(Reader reader, Comparison c, Scope scope) {
        Map<Indicator, Figure> month = reader.all(c.now(), scope);
        Map<Indicator, Figure> lastMonth = reader.all(c.lastMonth(), scope);
        Map<Indicator, Figure> lastYear = reader.earlier(c.lastYear(), scope);
        Map<Indicator, Figure> year = reader.earlier(c.yearToDate(), scope);
        Map<Indicator, Figure> twin = reader.earlier(c.lastYearToDate(), scope);
        return Indicator.TABLE_1.stream()
                .map(
                        i ->
                                new IndicatorRow(
                                        i,
                                        month.get(i),
                                        lastMonth.get(i),
                                        lastYear.get(i),
                                        year.get(i),
                                        twin.get(i)))
                .toList();
    }

    /** The county whose townships are held against each other, or everything. */
    private static Scope league(DSLContext sql, Scope scope) {
        return scope.town()
                .map(
                        town ->
                                sql.select(REGION.COUNTY_ID)
                                        .from(REGION)
                                        .where(REGION.ID.eq(town.value()))
                                        .fetchOptional(REGION.COUNTY_ID)
                                        .map(county -> Scope.county(new RegionId(county)))
                                        .orElse(Scope.ALL))
                .orElse(scope);
    }

    private static List<League.Town> towns(DSLContext sql, Scope league) {
        Condition in =
                league.county()
                        .map(county -> REGION.COUNTY_ID.eq(county.value()))
                        .orElse(DSL.trueCondition());
        return sql.select(REGION.ID, REGION.SHORT_NAME)
                .from(REGION)
                .where(REGION.LEVEL.eq(RegionLevel.TOWNSHIP.name()).and(in))
                .orderBy(REGION.CODE)
                .fetch(row -> new League.Town(new RegionId(row.value1()), row.value2()));
    }

    private static String name(DSLContext sql, Scope scope) {
        return scope.town()
                .or(scope::county)
                .flatMap(
                        region ->
                                sql.select(REGION.NAME)
                                        .from(REGION)
                                        .where(REGION.ID.eq(region.value()))
                                        .fetchOptional(REGION.NAME))
                .orElse("");
    }

    /** The first day of the month in which the scope's records begin. */
    private Optional<Instant> since(DSLContext sql, Scope scope) {
        Condition in =
                scope.county()
                        .map(county -> MATTER.COUNTY_ID.eq(county.value()))
                        .orElse(DSL.trueCondition());
        return sql.select(MATTER.REGISTERED_AT)
                .from(MATTER)
                .where(in)
                .orderBy(MATTER.REGISTERED_AT)
                .limit(1)
                .fetchOptional(MATTER.REGISTERED_AT)
                .map(first -> YearMonth.from(LocalDateTime.ofInstant(first, zone())))
                .map(month -> month.atDay(1).atStartOfDay(zone()).toInstant());
    }

    /** Reads the figures of one summary, all in one transaction. */
    private record Reader(MonthCounts counts, Optional<Instant> since, Set<Indicator> wanted) {

        private boolean isCovered(Period period) {
            return since.isPresent() && !period.from().isBefore(since.get());
        }

        Map<Indicator, Figure> all(Period period, Scope scope) {
            return figures(counts.of(period, scope), period, scope, wanted, isCovered(period));
        }

        /** What the records do not reach back to is not counted: nobody would see it. */
        Map<Indicator, Figure> earlier(Period period, Scope scope) {
            return isCovered(period)
                    ? all(period, scope)
                    : figures(Map.of(), period, scope, wanted, false);
        }

        League league(Period period, Scope scope, List<League.Town> towns) {
            Map<Scope, Map<Indicator, Count>> parts = counts.byTown(period);
            Map<RegionId, Map<Indicator, Figure>> figures = new HashMap<>();
            for (League.Town town : towns) {
                Scope part = scope.inTown(town.id());
                Map<Indicator, Count> its = parts.getOrDefault(part, Map.of());
                figures.put(town.id(), figures(its, period, part, wanted, isCovered(period)));
            }
            return new League(scope, towns, figures);
        }
    }
}
