package org.shaotai.persistence.consultation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.consultation.DisputePage.Cell;
import org.shaotai.persistence.consultation.DisputePage.Row;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.Period;
import org.shaotai.persistence.summary.Scope;
import org.shaotai.persistence.summary.SummaryStore;
import org.shaotai.persistence.summary.TownRow;

/** Puts the dispute page together: one grouped question, added up along both edges. */
final class Disputes {

    private static final String DISPUTES = "01";

    private final Period month;
    private final Scope scope;
    private final Map<Scope, Map<Indicator, Figure>> parts;

    Disputes(SummaryStore summaries, Period month, Scope scope) {
        this.month = month;
        this.scope = new Scope(scope.county(), scope.town(), scope.unit(), Optional.of(DISPUTES));
        this.parts =
                summaries.byTownAndCategory(
                        month, this.scope, EnumSet.of(Indicator.DISPUTES, Indicator.SETTLED));
    }

    DisputePage page(List<TownRow> towns) {
        TreeSet<String> found = new TreeSet<>();
        parts.forEach(
                (part, figures) -> {
                    if (figures.get(Indicator.DISPUTES).denominator() > 0) {
                        found.add(part.category().orElseThrow());
                    }
                });
        List<CategoryCode> types = found.stream().map(CategoryCode::new).toList();
        List<Row> rows = new ArrayList<>();
        for (TownRow town : towns) {
            if (town.town().isEmpty()
                    || scope.town().isEmpty()
                    || scope.town().equals(town.town())) {
                rows.add(row(town, types));
            }
        }
        return new DisputePage(types, rows);
    }

    private Row row(TownRow town, List<CategoryCode> types) {
        Scope here = town.town().map(scope::inTown).orElse(scope);
        List<Cell> cells = types.stream().map(type -> cell(here.ofCategory(type))).toList();
        return new Row(town.town(), town.name(), cells, cell(here));
    }

    private Cell cell(Scope of) {
        return new Cell(sum(Indicator.DISPUTES, of), sum(Indicator.SETTLED, of));
    }

    private Figure sum(Indicator indicator, Scope of) {
        long count =
                parts.entrySet().stream()
                        .filter(part -> isPart(part.getKey(), of))
                        .mapToLong(part -> part.getValue().get(indicator).denominator())
                        .sum();
        return new Figure(indicator, of, month, BigDecimal.valueOf(count), count, true);
    }

    private static boolean isPart(Scope part, Scope of) {
        Optional<RegionId> town = of.town();
        return (town.isEmpty() || town.equals(part.town()))
                && part.category().orElseThrow().startsWith(of.category().orElseThrow());
    }
}
