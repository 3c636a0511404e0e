package org.shaotai.console.consultation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shaotai.console.common.Directory;
import org.shaotai.console.consultation.FigureTable.Cell;
import org.shaotai.console.consultation.FigureTable.Column;
import org.shaotai.console.consultation.FigureTable.Row;
import org.shaotai.console.summary.FigureWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.consultation.DepartmentRow;
import org.shaotai.persistence.consultation.MonthBoard;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.IndicatorRow;
import org.shaotai.persistence.summary.Score;
import org.shaotai.persistence.summary.TownRow;

/** Puts the month board into words: the tables of figures; one instance for one sheet. */
final class MonthWriter {

    private static final List<Indicator> OF_UNITS =
            List.of(
                    Indicator.ORDERS,
                    Indicator.SIGNED_ON_TIME,
                    Indicator.REPORT_IN_RATE,
                    Indicator.ON_TIME_RATE,
                    Indicator.REWORK_RATE);

    private final Words words;
    private final Directory directory;
    private final FigureWords figures;
    private final MonthLists lists;
    private final FigureCells cells;

    MonthWriter(Words words, Directory directory, MonthLists lists, FigureCells cells) {
        this.words = words;
        this.directory = directory;
        this.figures = new FigureWords(words);
        this.lists = lists;
        this.cells = cells;
    }

    MonthSheet sheet(MonthBoard board, Sheet.Header header) {
        Map<MonthPage, List<FigureTable>> pages = new EnumMap<>(MonthPage.class);
        pages.put(MonthPage.INDICATORS, List.of(indicators(board.summary().indicators())));
        pages.put(MonthPage.TOWNS, List.of(towns(board.summary().towns())));
        pages.put(MonthPage.DEPARTMENTS, List.of(departments(board.departments())));
        pages.put(MonthPage.WHISTLES, lists.whistles(board));
        pages.put(MonthPage.DISPUTES, List.of(lists.disputes(board)));
        pages.put(MonthPage.PROBLEMS, List.of(lists.problems(board)));
        pages.put(MonthPage.MISSING, List.of(lists.missing(board)));
        return new MonthSheet(header, pages, cells.openings());
    }

    private FigureTable indicators(List<IndicatorRow> rows) {
        List<Column> columns =
                List.of(
                        Column.text(words.of("consultation.column.indicator"), 132),
                        Column.number(words.of("consultation.column.month"), 82),
                        Column.number(words.of("consultation.column.lastMonth"), 82),
                        Column.number(words.of("consultation.column.onMonth"), 110),
                        Column.number(words.of("consultation.column.lastYear"), 82),
                        Column.number(words.of("consultation.column.onYear"), 113),
                        Column.number(words.of("consultation.column.year"), 56),
                        Column.number(words.of("consultation.column.lastYearToDate"), 58),
                        Column.number(words.of("consultation.column.onYearToDate"), 108),
                        Column.number(words.of("consultation.column.target"), 77));
        return new FigureTable(columns, rows.stream().map(this::indicator).toList());
    }

    private Row indicator(IndicatorRow row) {
        String name = words.name(row.indicator());
        return new Row(
                List.of(
                        Cell.of(name),
                        cells.figure(row.month(), words.of("consultation.column.month")),
                        cells.figure(row.lastMonth(), words.of("consultation.column.lastMonth")),
                        Cell.of(figures.onMonth(row.onMonth())),
                        cells.figure(row.lastYear(), words.of("consultation.column.lastYear")),
                        Cell.of(figures.onYear(row.onYear())),
                        cells.figure(row.yearToDate(), words.of("consultation.column.year")),
                        cells.figure(
                                row.lastYearToDate(),
                                words.of("consultation.column.lastYearToDate")),
                        Cell.of(figures.onYear(row.onYearToDate())),
                        Cell.of(target(row.month()))),
                false);
    }

    /** The value aimed at, and whether it is reached: said with a word, not a colour. */
    private String target(Figure month) {
        String aim = figures.target(month.indicator());
        if (month.indicator().target().isEmpty() || month.value().isEmpty()) {
            return aim;
        }
        boolean isReached =
                month.value().get().compareTo(month.indicator().target().orElseThrow()) >= 0;
        return words.of(
                isReached ? "consultation.target.reached" : "consultation.target.missed", aim);
    }

    private FigureTable towns(List<TownRow> rows) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.of("consultation.column.town"), 70));
        for (Indicator indicator : Indicator.TABLE_2) {
            columns.add(Column.number(halved(words.name(indicator)), width(indicator)));
        }
        columns.add(Column.number(words.of("consultation.column.score"), 44));
        columns.add(Column.number(words.of("consultation.column.rank"), 54));
        columns.add(Column.number(words.of("consultation.column.climb"), 58));
        return new FigureTable(columns, rows.stream().map(this::town).toList());
    }

    /** Where there are too few cases, that stands in the place of a rate and takes more room. */
    private static int width(Indicator indicator) {
        return indicator.kind() == Indicator.Kind.COUNT ? 60 : 63;
    }

    /**
     * A long Chinese name in two lines, as there is room for half of it; words break by themselves.
     */
    private static String halved(String name) {
        int half = name.length() / 2;
        boolean isLong = name.length() > 4 && name.codePoints().allMatch(Character::isIdeographic);
        return isLong ? name.substring(0, half) + "\n" + name.substring(half) : name;
    }

    private Row town(TownRow row) {
        String name = row.town().isEmpty() ? words.of("consultation.total") : row.name();
        List<Cell> found = new ArrayList<>();
        found.add(Cell.of(name));
        row.figures().forEach(figure -> found.add(cells.figure(figure, name)));
        found.add(
                Cell.of(
                        row.score()
                                .flatMap(Score::value)
                                .map(Object::toString)
                                .orElseGet(figures::none)));
        found.add(Cell.of(rank(row)));
        found.add(Cell.of(row.climb().map(this::climb).orElseGet(figures::none)));
        boolean isHome = row.town().filter(directory.home().id()::equals).isPresent();
        return new Row(found, isHome || row.town().isEmpty());
    }

    /** A township with too few matters is not ranked; the row of all has no rank to miss. */
    private String rank(TownRow row) {
        return row.rank()
                .map(Object::toString)
                .orElse(row.town().isEmpty() ? figures.none() : words.of("consultation.unranked"));
    }

    private String climb(int places) {
        if (places == 0) {
            return words.of("consultation.climb.same");
        }
        return words.of(
                places > 0 ? "consultation.climb.up" : "consultation.climb.down", Math.abs(places));
    }

    private FigureTable departments(List<DepartmentRow> rows) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.of("consultation.column.unit"), 140));
        OF_UNITS.forEach(indicator -> columns.add(Column.number(words.name(indicator), 96)));
        return new FigureTable(columns, rows.stream().map(this::department).toList());
    }

    private Row department(DepartmentRow row) {
        return new Row(
                List.of(
                        Cell.of(row.name()),
                        cells.figure(row.orders(), row.name()),
                        cells.figure(row.signedOnTime(), row.name()),
                        cells.figure(row.reportedIn(), row.name()),
                        cells.figure(row.closedOnTime(), row.name()),
                        cells.figure(row.rework(), row.name())),
                false);
    }
}
