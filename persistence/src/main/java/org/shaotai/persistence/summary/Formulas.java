package org.shaotai.persistence.summary;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MattersAt;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.summary.Evidence.Case;
import org.shaotai.persistence.unit.UnitId;

/** Counts figures, one grouped query for each source of cases, and opens what is behind them. */
final class Formulas {

    private final List<Source> sources;

    /** All formulas, where days begin in a zone. */
    Formulas(ZoneId zone) {
        this(join(join(moving(zone).sources, open().sources), rare().sources));
    }

    private Formulas(List<Source> sources) {
        this.sources = sources;
    }

    /** The formulas about what happens to every matter, which are tallied by months as well. */
    static Formulas moving(ZoneId zone) {
        return new Formulas(join(MatterFormulas.moving(), StepFormulas.frequent(zone)));
    }

    /** The formulas about what is open, tallied by months as well. */
    static Formulas open() {
        return new Formulas(List.of(MatterFormulas.open()));
    }

    /** The formulas about what happens seldom, so that it need not be tallied. */
    static Formulas rare() {
        return new Formulas(join(StepFormulas.rare(), WhistleFormulas.all()));
    }

    private static List<Source> join(List<Source> some, List<Source> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** By what the figures of one scope are parted. */
    enum By {
        NOTHING,
        TOWN,
        UNIT,
        TOWN_AND_CATEGORY
    }

    /** The counts of some indicators in a period, for each part of a scope that has any. */
    Map<Scope, Map<Indicator, Count>> count(
            DSLContext sql, Period period, Scope scope, By by, Set<Indicator> wanted) {
        Map<Scope, Map<Indicator, Count>> counts = new HashMap<>();
        for (Source source : sources) {
            List<Measure> measures =
                    source.measures().stream().filter(m -> wanted.contains(m.indicator())).toList();
            if (!measures.isEmpty()) {
                add(counts, sql, source, measures, period, scope, by);
            }
        }
        return counts;
    }

    private static void add(
            Map<Scope, Map<Indicator, Count>> counts,
            DSLContext sql,
            Source source,
            List<Measure> measures,
            Period period,
            Scope scope,
            By by) {
        List<Field<?>> groups = groups(source, by);
        Columns columns = new Columns(source, period, groups.size());
        measures.forEach(columns::add);
        for (Record row :
                sql.select(columns.after(groups))
                        .from(source.from())
                        .where(source.where(period, scope))
                        .groupBy(groups)
                        .fetch()) {
            Map<Indicator, Count> part =
                    counts.computeIfAbsent(key(row, scope, by), k -> new HashMap<>());
            for (Measure m : measures) {
                part.merge(m.indicator(), columns.read(row, m), Count::plus);
            }
        }
    }

    private static List<Field<?>> groups(Source source, By by) {
        return switch (by) {
            case NOTHING -> List.of();
            case TOWN -> List.of(source.keys().town());
            case UNIT -> List.of(source.keys().unit());
            case TOWN_AND_CATEGORY -> List.of(source.keys().town(), source.keys().category());
        };
    }

    private static Scope key(Record row, Scope scope, By by) {
        return switch (by) {
            case NOTHING -> scope;
            case TOWN -> scope.inTown(new RegionId(row.get(0, Long.class)));
            case UNIT -> scope.ofUnit(new UnitId(row.get(0, Long.class)));
            case TOWN_AND_CATEGORY ->
                    scope.inTown(new RegionId(row.get(0, Long.class)))
                            .ofCategory(new CategoryCode(row.get(1, String.class)));
        };
    }

    /** The cases behind a figure, with their matters as they stood at the end of its period. */
    Evidence behind(DSLContext sql, Figure figure) {
        List<Hit> hits = new ArrayList<>();
        for (Source source : sources) {
            for (Measure m : source.measures()) {
                if (m.indicator() == figure.indicator()) {
                    hits.addAll(hits(sql, source, m, figure));
                }
            }
        }
        Map<Long, MatterRow> rows = rows(sql, figure.period(), hits);
        return new Evidence(
                cases(hits, rows, hit -> hit.weight().signum() > 0),
                cases(hits, rows, Hit::isAmong));
    }

    private static List<Case> cases(
            List<Hit> hits, Map<Long, MatterRow> rows, Function<Hit, Boolean> which) {
        return hits.stream()
                .filter(which::apply)
                .map(h -> new Case(rows.get(h.matter()), new UnitId(h.unit()), h.weight()))
                .toList();
    }

    private static List<Hit> hits(DSLContext sql, Source source, Measure m, Figure figure) {
        Period p = figure.period();
        Field<Boolean> among = DSL.field(m.among().apply(p));
        Field<Boolean> full = DSL.field(m.full().apply(p));
        Field<Boolean> part = DSL.field(m.part().apply(p));
        List<SelectField<?>> columns =
                List.of(source.keys().matter(), source.keys().unit(), among, full, part);
        var select = source.isOnePerMatter() ? sql.selectDistinct(columns) : sql.select(columns);
        return select.from(source.from())
                .where(source.where(p, figure.scope()))
                .and(m.among().apply(p).or(m.full().apply(p)).or(m.part().apply(p)))
                .orderBy(source.keys().matter())
                .fetch(row -> hit(row, m));
    }

    private static Hit hit(Record row, Measure m) {
        boolean isFull = Boolean.TRUE.equals(row.get(3, Boolean.class));
        boolean isPart = Boolean.TRUE.equals(row.get(4, Boolean.class));
        return new Hit(
                row.get(0, Long.class),
                row.get(1, Long.class),
                Boolean.TRUE.equals(row.get(2, Boolean.class)),
                isFull ? BigDecimal.ONE : isPart ? m.partWeight() : BigDecimal.ZERO);
    }

    private static Map<Long, MatterRow> rows(DSLContext sql, Period period, List<Hit> hits) {
        Set<Long> ids =
                hits.stream().map(Hit::matter).collect(Collectors.toCollection(HashSet::new));
        return new MattersAt(period.asOf())
                .byId(sql, ids).stream()
                        .collect(Collectors.toMap(row -> row.id().value(), row -> row));
    }

    /** One case of a figure. */
    private record Hit(long matter, long unit, boolean isAmong, BigDecimal weight) {}

    /** Numerator and denominator of one indicator. */
    record Count(BigDecimal numerator, long denominator) {

        static final Count NONE = new Count(BigDecimal.ZERO, 0);

        Count plus(Count other) {
            return new Count(numerator.add(other.numerator), denominator + other.denominator);
        }
    }
}
