package org.shaotai.console.summary;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.summary.Comparison;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.IndicatorRow;
import org.shaotai.persistence.summary.MonthSummary;
import org.shaotai.persistence.summary.Period;
import org.shaotai.persistence.summary.Scope;
import org.shaotai.persistence.summary.Score;
import org.shaotai.persistence.summary.TownRow;

/** A month made by hand: September 2026 of a county, every figure as a test states it. */
final class SampleMonth {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Scope COUNTY = Scope.county(new RegionId(1));

    private final Comparison comparison;
    private final Scope scope;
    private final Map<Indicator, String> stated = new EnumMap<>(Indicator.class);
    private final List<TownRow> towns = new ArrayList<>();

    private SampleMonth(Comparison comparison, Scope scope) {
        this.comparison = comparison;
        this.scope = scope;
    }

    static SampleMonth ofCounty() {
        return of(Comparison.of(YearMonth.of(2026, 9), ZONE), COUNTY);
    }

    static SampleMonth of(Comparison comparison, Scope scope) {
        SampleMonth month = new SampleMonth(comparison, scope);
        month.towns.add(month.row("", Optional.empty(), Optional.empty(), Optional.empty()));
        return month;
    }

    /**
     * States the figures of an indicator.
     *
     * @param figures month, last month, last year, year to date and last year to date, each as
     *     {@code 12} or {@code 4.5/6}, or {@code ?} for what the records do not reach
     */
    SampleMonth with(Indicator indicator, String figures) {
        stated.put(indicator, figures);
        return this;
    }

    SampleMonth town(String name, String score, Integer rank, Integer climb) {
        towns.add(
                row(
                        name,
                        Optional.ofNullable(score),
                        Optional.ofNullable(rank),
                        Optional.ofNullable(climb)));
        return this;
    }

    private TownRow row(
            String name, Optional<String> score, Optional<Integer> rank, Optional<Integer> climb) {
        boolean isAll = name.isEmpty();
        Optional<RegionId> id =
                isAll ? Optional.empty() : Optional.of(new RegionId(100 + towns.size()));
        List<Figure> figures =
                Indicator.TABLE_2.stream()
                        .map(i -> figure(i, "40/50", comparison.now(), scope))
                        .toList();
        List<Score.Part> parts =
                List.of(
                        new Score.Part("W1", BigDecimal.TEN, Optional.of(BigDecimal.TEN)),
                        new Score.Part("W6", BigDecimal.valueOf(8), Optional.empty()));
        return new TownRow(
                id,
                name,
                figures,
                isAll
                        ? Optional.empty()
                        : Optional.of(new Score(parts, score.map(BigDecimal::new))),
                rank,
                climb);
    }

    MonthSummary summary() {
        List<IndicatorRow> rows = Indicator.TABLE_1.stream().map(this::row).toList();
        return new MonthSummary(scope, "青岩县", comparison, rows, towns);
    }

    private IndicatorRow row(Indicator indicator) {
        String[] f = stated.getOrDefault(indicator, "40/50 40/50 40/50 40/50 40/50").split(" ");
        return new IndicatorRow(
                indicator,
                figure(indicator, f[0], comparison.now(), scope),
                figure(indicator, f[1], comparison.lastMonth(), scope),
                figure(indicator, f[2], comparison.lastYear(), scope),
                figure(indicator, f[3], comparison.yearToDate(), scope),
                figure(indicator, f[4], comparison.lastYearToDate(), scope));
    }

    static Figure figure(Indicator indicator, String text, Period period, Scope scope) {
        if (text.equals("?")) {
            return new Figure(indicator, scope, period, BigDecimal.ZERO, 0, false);
        }
        String[] parts = text.split("/");
        BigDecimal numerator = new BigDecimal(parts[0]);
        long denominator =
                indicator.kind() == Indicator.Kind.COUNT || parts.length == 1
                        ? numerator.longValue()
                        : Long.parseLong(parts[1]);
        return new Figure(indicator, scope, period, numerator, denominator, true);
    }
}
