package org.shaotai.console.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shaotai.console.common.Directory;
import org.shaotai.console.consultation.FigureTable.Cell;
import org.shaotai.console.consultation.FigureTable.Column;
import org.shaotai.console.consultation.FigureTable.MatterTarget;
import org.shaotai.console.consultation.FigureTable.Row;
import org.shaotai.console.matter.MatterTitles;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.consultation.DisputePage;
import org.shaotai.persistence.consultation.MonthBoard;
import org.shaotai.persistence.consultation.WhistlePage;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;

/** Puts the month board into words: whistles, disputes, problems, gaps; one for one sheet. */
final class MonthLists {

    private final Words words;
    private final TimeWords times;
    private final Directory directory;
    private final FigureCells cells;
    private final MatterTitles titles;

    MonthLists(
            Words words,
            TimeWords times,
            Directory directory,
            FigureCells cells,
            MatterTitles titles) {
        this.words = words;
        this.times = times;
        this.directory = directory;
        this.cells = cells;
        this.titles = titles;
    }

    /** The figures in one row, and below them by kind, gate and called unit. */
    List<FigureTable> whistles(MonthBoard board) {
        WhistlePage page = board.whistles();
        String month = words.of("consultation.column.month");
        List<Column> columns = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        for (Figure figure :
                List.of(
                        page.count(),
                        page.rate(),
                        page.called(),
                        page.reportedIn(),
                        page.invalid())) {
            columns.add(Column.number(words.name(figure.indicator()), 120));
            row.add(cells.figure(figure, month));
        }
        String open = words.of("consultation.column.openWhistles");
        columns.add(Column.number(open, 120));
        row.add(
                cells.open(
                        "openWhistles",
                        open,
                        Integer.toString(page.open().size()),
                        new Opening.OfWhistles(page.open())));
        return List.of(
                new FigureTable(columns, List.of(new Row(row, true))),
                new WhistleBreakdown(words, directory, cells, board.asOf()).of(page.sounded()));
    }

    /** 化解/未化解, a row for each type, a column for each township. */
    FigureTable disputes(MonthBoard board) {
        DisputePage page = board.disputes();
        if (board.town().isPresent()) {
            return disputesOfOne(page);
        }
        List<DisputePage.Row> towns = page.rows();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.of("consultation.column.type"), 132));
        for (DisputePage.Row town : towns) {
            columns.add(
                    Column.number(
                            town.town().isEmpty() ? words.of("consultation.total") : town.name(),
                            64));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(dispute(words.of("consultation.total"), towns, -1));
        for (int i = 0; i < page.types().size(); i++) {
            rows.add(dispute(directory.category(page.types().get(i)), towns, i));
        }
        return new FigureTable(columns, rows);
    }

    /** Of one township: its numbers beside each other instead of townships. */
    private FigureTable disputesOfOne(DisputePage page) {
        DisputePage.Row all = page.rows().get(0);
        List<Row> rows = new ArrayList<>();
        rows.add(dispute(words.of("consultation.total"), all.all(), true));
        for (int i = 0; i < page.types().size(); i++) {
            rows.add(dispute(directory.category(page.types().get(i)), all.cells().get(i), false));
        }
        return new FigureTable(
                List.of(
                        Column.text(words.of("consultation.column.disputeType"), 240),
                        Column.number(words.name(Indicator.DISPUTES), 120),
                        Column.number(words.name(Indicator.SETTLED), 120),
                        Column.number(words.of("consultation.column.unsettled"), 120)),
                rows);
    }

    private Row dispute(String name, DisputePage.Cell cell, boolean isTotal) {
        return new Row(
                List.of(
                        Cell.of(name),
                        cells.figure(cell.inHand(), name),
                        cells.figure(cell.settled(), name),
                        Cell.of(Long.toString(cell.unsettled()))),
                isTotal);
    }

    private Row dispute(String name, List<DisputePage.Row> towns, int type) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(name));
        for (DisputePage.Row town : towns) {
            DisputePage.Cell cell = type < 0 ? town.all() : town.cells().get(type);
            String text =
                    words.of(
                            "consultation.settled",
                            Long.toString(cell.settled().denominator()),
                            Long.toString(cell.unsettled()));
            String where = (town.name() + " " + name).strip();
            row.add(cells.figure(cell.inHand(), where, text));
        }
        return new Row(row, type < 0);
    }

    FigureTable problems(MonthBoard board) {
        List<Column> columns =
                List.of(
                        Column.number(words.of("consultation.column.days"), 60),
                        Column.text(words.of("consultation.column.number"), 180),
                        Column.text(words.of("consultation.column.title"), 260),
                        Column.text(words.of("consultation.column.place"), 96),
                        Column.text(words.of("consultation.column.owner"), 120),
                        Column.text(words.of("consultation.column.due"), 130));
        return new FigureTable(
                columns,
                board.problems().matters().stream()
                        .map(row -> problem(row, board.asOf()))
                        .toList());
    }

    private Row problem(MatterRow row, Instant at) {
        MatterTarget target = new MatterTarget(row.id());
        long days = Duration.between(row.times().registeredAt(), at).toDays();
        String place =
                directory
                        .place(row.town(), row.grid())
                        .orElseGet(() -> words.of("matter.place.unknown"));
        return new Row(
                List.of(
                        Cell.of(Long.toString(days), target),
                        Cell.of(row.number(), target),
                        Cell.of(titles.of(row), target),
                        Cell.of(place, target),
                        Cell.of(directory.unit(row.owner()), target),
                        Cell.of(times.full(row.times().dueAt()), target)),
                false);
    }

    FigureTable missing(MonthBoard board) {
        List<Column> columns =
                List.of(
                        Column.text(words.of("consultation.column.missing"), 480),
                        Column.text(words.of("consultation.column.whose"), 160));
        return new FigureTable(
                columns,
                board.missing().stream()
                        .map(gap -> List.of(Cell.of(words.name(gap.what())), Cell.of(whose(gap))))
                        .map(row -> new Row(row, false))
                        .toList());
    }

    private String whose(MonthBoard.Missing gap) {
        return Optional.of(gap.town())
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> words.of("consultation.missing.all"));
    }
}
