package org.shaotai.console.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shaotai.console.summary.FigureWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.consultation.DepartmentRow;
import org.shaotai.persistence.consultation.MonthBoard;
import org.shaotai.persistence.consultation.MonthBoard.Missing;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.IndicatorRow;
import org.shaotai.persistence.summary.TownRow;
import picocli.CommandLine.Command;

/** The board of the month (domain reference §4.3). */
@Command(name = "month")
final class MonthReading extends BoardReading {

    MonthReading(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(Store store, Instant at, Optional<RegionId> whose, BoardWords words) {
        MonthBoard board = store.consultations().month(at, whose);
        words.learn(board.problems().matters());
        return Answer.of(new MonthBoardJson(words).of(board), lines(board, words));
    }

    private static List<String> lines(MonthBoard board, BoardWords words) {
        FigureWords figures = new FigureWords(words.phrases().words());
        List<String> lines = new ArrayList<>();
        lines.add(
                words.title(words.name("month"), board.summary().comparison().month().toString()));
        lines.addAll(indicators(board, words, figures).lines());
        lines.add("");
        lines.addAll(towns(board, words, figures).lines());
        lines.add("");
        lines.addAll(departments(board, words, figures).lines());
        lines.add("");
        lines.addAll(rest(board, words).lines());
        return lines;
    }

    private static TextTable indicators(MonthBoard board, BoardWords words, FigureWords figures) {
        TextTable table = new TextTable();
        table.row(
                words.name("indicator"),
                words.name("thisMonth"),
                words.name("onMonth"),
                words.name("onYear"),
                words.name("yearToDate"));
        for (IndicatorRow row : board.summary().indicators()) {
            table.row(
                    words.phrases().words().name(row.indicator()),
                    figures.value(row.month()),
                    figures.onMonth(row.onMonth()),
                    figures.onYear(row.onYear()),
                    figures.value(row.yearToDate()));
        }
        return table;
    }

    private static TextTable towns(MonthBoard board, BoardWords words, FigureWords figures) {
        TextTable table = new TextTable();
        List<Object> head = new ArrayList<>(List.of(words.name("town")));
        board.summary().towns().get(0).figures().stream()
                .map(Figure::indicator)
                .forEach(indicator -> head.add(words.phrases().words().name(indicator)));
        table.row(head.toArray());
        for (TownRow row : board.summary().towns()) {
            List<Object> cells = new ArrayList<>();
            cells.add(row.town().isEmpty() ? words.name("total") : row.name());
            row.figures().forEach(figure -> cells.add(figures.value(figure)));
            table.row(cells.toArray());
        }
        return table;
    }

    private static TextTable departments(MonthBoard board, BoardWords words, FigureWords figures) {
        TextTable table = new TextTable();
        Words names = words.phrases().words();
        table.row(
                words.name("department"),
                names.name(Indicator.ORDERS),
                names.name(Indicator.SIGNED_ON_TIME),
                names.name(Indicator.REPORT_IN_RATE),
                names.name(Indicator.ON_TIME_RATE),
                names.name(Indicator.REWORK_RATE));
        for (DepartmentRow row : board.departments()) {
            table.row(
                    row.name(),
                    figures.value(row.orders()),
                    figures.value(row.signedOnTime()),
                    figures.value(row.reportedIn()),
                    figures.value(row.closedOnTime()),
                    figures.value(row.rework()));
        }
        return table;
    }

    private static TextTable rest(MonthBoard board, BoardWords words) {
        TextTable table = new TextTable();
        table.row(words.name("whistles"), board.whistles().sounded().size());
        table.row(words.name("problems"), board.problems().count());
        for (Missing gap : board.missing()) {
            table.row(words.name("missing"), words.phrases().words().name(gap.what()), gap.town());
        }
        return table;
    }
}
