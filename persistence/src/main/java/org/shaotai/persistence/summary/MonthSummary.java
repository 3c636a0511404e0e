package org.shaotai.persistence.summary;

import java.util.List;

/**
 * A month in figures (domain reference §5): the tables of the monthly circular.
 *
 * @param scope whose month T1 is about
 * @param name the region's name, empty for everything in the store
 * @param comparison the month and what it is held against
 * @param indicators T1
 * @param towns T2: the row of all first, then the townships of the county by code
 */
public record MonthSummary(
        Scope scope,
        String name,
        Comparison comparison,
        List<IndicatorRow> indicators,
        List<TownRow> towns) {

    /** Keeps its own copies. */
    public MonthSummary {
        indicators = List.copyOf(indicators);
        towns = List.copyOf(towns);
    }

    /** The row of an indicator of T1. */
    public IndicatorRow row(Indicator indicator) {
        return indicators.stream()
                .filter(row -> row.indicator() == indicator)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in T1: " + indicator));
    }
}
