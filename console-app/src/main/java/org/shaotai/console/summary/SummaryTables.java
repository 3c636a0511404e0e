package org.shaotai.console.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.shaotai.console.paper.Cell;
import org.shaotai.console.paper.NumberStyle;
import org.shaotai.console.paper.Table;
import org.shaotai.console.paper.Table.Column;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.IndicatorRow;
import org.shaotai.persistence.summary.MonthSummary;
import org.shaotai.persistence.summary.TownRow;

/** The tables of the month summary (domain reference §5.3). */
final class SummaryTables {

    private static final int NAME = 104;
    private static final int FIGURE = 66;
    private static final int CHANGE = 82;
    private static final int TARGET = 42;
    private static final int TO_DATE = 74;
    private static final int TOWN = 92;
    private static final int COUNT = 46;
    private static final int RATE = 54;

    private final Words words;
    private final FigureCells cells;

    SummaryTables(Words words) {
        this.words = words;
        this.cells = new FigureCells(words);
    }

    /** T1 指标总表. */
    Table indicators(MonthSummary summary, String caption) {
        List<Column> columns =
                List.of(
                        new Column(words.of("summary.t1.indicator"), NAME),
                        new Column(words.of("summary.t1.month"), FIGURE),
                        new Column(words.of("summary.t1.lastMonth"), FIGURE),
                        new Column(words.of("summary.t1.onMonth"), CHANGE),
                        new Column(words.of("summary.t1.lastYear"), FIGURE),
                        new Column(words.of("summary.t1.onYear"), CHANGE),
                        new Column(words.of("summary.t1.yearToDate"), FIGURE),
                        new Column(words.of("summary.t1.lastYearToDate"), TO_DATE),
                        new Column(words.of("summary.t1.onYearToDate"), CHANGE),
                        new Column(words.of("summary.t1.target"), TARGET));
        return new Table(
                words.of("summary.t1.name"),
                words.of("summary.t1.title"),
                caption,
                columns,
                summary.indicators().stream().map(this::row).toList(),
                List.of(words.of("summary.t1.note")));
    }

    private List<Cell> row(IndicatorRow row) {
        return List.of(
                Cell.words(nameOf(row.indicator())),
                cells.figure(row.month()),
                cells.figure(row.lastMonth()),
                cells.change(row.onMonth(), "summary.change.noLastMonth"),
                cells.figure(row.lastYear()),
                cells.change(row.onYear(), "summary.change.noLastYear"),
                cells.figure(row.yearToDate()),
                cells.figure(row.lastYearToDate()),
                cells.change(row.onYearToDate(), "summary.change.noLastYear"),
                cells.number(row.indicator().target()));
    }

    /** An indicator's name as a heading: of a rate with the sign of percent. */
    String nameOf(Indicator indicator) {
        return indicator.kind() == Indicator.Kind.PERCENT
                ? words.of("summary.percentOf", indicator)
                : words.name(indicator);
    }

    /** T2 乡镇综合, the row of all first. */
    Table towns(MonthSummary summary, String caption) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.of("summary.t2.town"), TOWN));
        for (Indicator indicator : Indicator.TABLE_2) {
            boolean isCount = indicator.kind() == Indicator.Kind.COUNT;
            columns.add(new Column(nameOf(indicator), isCount ? COUNT : RATE));
        }
        columns.add(new Column(words.of("summary.t2.score"), COUNT));
        columns.add(new Column(words.of("summary.t2.rank"), RATE));
        columns.add(new Column(words.of("summary.t2.climb"), COUNT));
        return new Table(
                words.of("summary.t2.name"),
                words.of("summary.t2.title"),
                caption,
                columns,
                summary.towns().stream().map(this::row).toList(),
                List.of(words.of("summary.t2.note")));
    }

    private List<Cell> row(TownRow row) {
        List<Cell> line = new ArrayList<>();
        line.add(Cell.words(row.town().isEmpty() ? words.of("summary.t2.all") : row.name()));
        row.figures().forEach(figure -> line.add(cells.figure(figure)));
        line.add(cells.number(row.score().flatMap(score -> score.value())));
        line.add(rank(row));
        line.add(cells.climb(row.climb()));
        return line;
    }

    private Cell rank(TownRow row) {
        if (row.town().isEmpty()) {
            return cells.none();
        }
        return row.rank()
                .map(rank -> Cell.number(BigDecimal.valueOf(rank), NumberStyle.WHOLE))
                .orElseGet(() -> Cell.words(words.of("summary.t2.unranked")));
    }
}
