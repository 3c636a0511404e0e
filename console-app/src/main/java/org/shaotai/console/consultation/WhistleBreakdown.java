package org.shaotai.console.consultation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.shaotai.console.common.Directory;
import org.shaotai.console.consultation.FigureTable.Cell;
import org.shaotai.console.consultation.FigureTable.Column;
import org.shaotai.console.consultation.FigureTable.Row;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleStatus;

/**
 * The month's whistles by kind, by gate and by called unit (domain reference §4.5). Every number
 * opens the whistles behind it. A unit that was excused and those of withdrawn whistles do not
 * count, as in the figures of the summary (§5.4).
 */
final class WhistleBreakdown {

    /** A rate of fewer cases is not printed (§5.4). */
    private static final int LEAST = 5;

    private final Words words;
    private final Directory directory;
    private final FigureCells cells;
    private final Instant at;

    WhistleBreakdown(Words words, Directory directory, FigureCells cells, Instant at) {
        this.words = words;
        this.directory = directory;
        this.cells = cells;
        this.at = at;
    }

    /** The table. */
    FigureTable of(List<Whistle> whistles) {
        List<Row> rows = new ArrayList<>();
        for (WhistleKind kind : WhistleKind.values()) {
            rows.add(row(words.name(kind), whistles, w -> w.kind() == kind, r -> true));
        }
        for (Gate gate : Gate.values()) {
            rows.add(
                    row(
                            words.name(gate),
                            whistles,
                            w -> w.composition().gate() == gate,
                            r -> true));
        }
        for (UnitId unit : units(whistles)) {
            rows.add(
                    row(
                            directory.unit(unit),
                            whistles,
                            w -> w.of(unit).isPresent(),
                            r -> r.unit().equals(unit)));
        }
        return new FigureTable(columns(), rows);
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.of("consultation.whistles.group"), 150),
                Column.number(words.of("consultation.whistles.sounded"), 80),
                Column.number(words.of("consultation.whistles.called"), 80),
                Column.number(words.of("consultation.whistles.onTime"), 100),
                Column.number(words.of("consultation.whistles.late"), 80),
                Column.number(words.of("consultation.whistles.absent"), 80),
                Column.number(words.of("consultation.whistles.upheld"), 80),
                Column.number(words.of("consultation.whistles.invalid"), 80),
                Column.number(words.of("consultation.whistles.repeated"), 80));
    }

    private Set<UnitId> units(List<Whistle> whistles) {
        Set<UnitId> units = new LinkedHashSet<>();
        whistles.forEach(w -> w.reports().forEach(r -> units.add(r.unit())));
        return units;
    }

    private Row row(
            String name, List<Whistle> all, Predicate<Whistle> isOf, Predicate<ReportIn> isOfUnit) {
        List<Whistle> of = all.stream().filter(isOf).toList();
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(name));
        row.add(count(name, "sounded", of));
        row.add(reports(name, "called", of, isOfUnit.and(r -> !r.isExcused())));
        row.add(rate(name, of, isOfUnit));
        row.add(reports(name, "late", of, isOfUnit.and(r -> r.isIn() && r.isLate(at))));
        row.add(reports(name, "absent", of, isOfUnit.and(r -> r.isAbsent(at))));
        row.add(reports(name, "upheld", of, isOfUnit.and(WhistleBreakdown::isUpheld)));
        row.add(
                count(
                        name,
                        "invalid",
                        of.stream().filter(w -> w.ending().invalidAt() != null).toList()));
        row.add(
                count(
                        name,
                        "repeated",
                        of.stream().filter(w -> w.sounding().repeatOf().isPresent()).toList()));
        return new Row(row, false);
    }

    private static boolean isUpheld(ReportIn report) {
        return report.reply().dispute().filter(d -> d.isUpheld()).isPresent();
    }

    private Cell rate(String name, List<Whistle> of, Predicate<ReportIn> isOfUnit) {
        long due = matching(of, isOfUnit.and(r -> !r.isExcused()));
        Predicate<ReportIn> isOnTime = isOfUnit.and(r -> !r.isExcused() && r.isOnTime());
        long onTime = matching(of, isOnTime);
        if (due == 0) {
            return Cell.of("—");
        }
        String text =
                due < LEAST
                        ? words.of("summary.few", due)
                        : BigDecimal.valueOf(onTime * 100)
                                        .divide(BigDecimal.valueOf(due), 1, RoundingMode.HALF_UP)
                                        .toPlainString()
                                + "%";
        return open(name, "onTime", text, with(of, isOnTime));
    }

    private Cell reports(String name, String column, List<Whistle> of, Predicate<ReportIn> which) {
        return open(name, column, Long.toString(matching(of, which)), with(of, which));
    }

    private Cell count(String name, String column, List<Whistle> whistles) {
        return open(name, column, Integer.toString(whistles.size()), whistles);
    }

    private Cell open(String name, String column, String text, List<Whistle> whistles) {
        if (whistles.isEmpty()) {
            return Cell.of(text);
        }
        String title =
                words.of(
                        "consultation.opened.figure",
                        words.of("consultation.whistles." + column),
                        name,
                        text);
        return cells.open(
                "whistles/" + name + "/" + column, title, text, new Opening.OfWhistles(whistles));
    }

    private static List<Whistle> with(List<Whistle> of, Predicate<ReportIn> which) {
        return of.stream()
                .filter(WhistleBreakdown::counts)
                .filter(w -> w.reports().stream().anyMatch(which))
                .toList();
    }

    private static long matching(List<Whistle> of, Predicate<ReportIn> which) {
        return of.stream()
                .filter(WhistleBreakdown::counts)
                .flatMap(w -> w.reports().stream())
                .filter(which)
                .count();
    }

    private static boolean counts(Whistle whistle) {
        return whistle.status() != WhistleStatus.WITHDRAWN;
    }
}
