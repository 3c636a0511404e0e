package org.shaotai.console.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shaotai.persistence.consultation.DepartmentRow;
import org.shaotai.persistence.consultation.DisputePage;
import org.shaotai.persistence.consultation.MonthBoard;
import org.shaotai.persistence.consultation.WhistlePage;
import org.shaotai.persistence.summary.Change;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.IndicatorRow;
import org.shaotai.persistence.summary.TownRow;
import org.shaotai.persistence.whistle.Whistle;

/** The month board as JSON; a figure without a value says how it is to be read. */
record MonthBoardJson(BoardWords words) {

    Map<String, Object> of(MonthBoard board) {
        Map<String, Object> json = words.head();
        json.put("month", board.summary().comparison().month());
        json.put("indicators", board.summary().indicators().stream().map(this::row).toList());
        json.put("towns", board.summary().towns().stream().map(MonthBoardJson::town).toList());
        json.put("departments", board.departments().stream().map(MonthBoardJson::unit).toList());
        json.put("whistles", whistles(board.whistles()));
        json.put("disputes", board.disputes().rows().stream().map(disputes(board)::row).toList());
        json.put("problems", words.list("problems", board.problems()));
        json.put("missing", board.missing().stream().map(this::gap).toList());
        return json;
    }

    private Map<String, Object> row(IndicatorRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", row.indicator());
        json.put("name", words.phrases().words().name(row.indicator()));
        json.put("month", figure(row.month()));
        json.put("lastMonth", figure(row.lastMonth()));
        json.put("lastYear", figure(row.lastYear()));
        json.put("yearToDate", figure(row.yearToDate()));
        json.put("lastYearToDate", figure(row.lastYearToDate()));
        json.put("onMonth", change(row.onMonth()));
        json.put("onYear", change(row.onYear()));
        json.put("onYearToDate", change(row.onYearToDate()));
        json.put("target", row.indicator().target());
        return json;
    }

    private static Map<String, Object> town(TownRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("town", row.town().isEmpty() ? null : row.name());
        json.put("figures", figures(row.figures()));
        json.put("score", row.score().flatMap(score -> score.value()));
        json.put("rank", row.rank());
        json.put("climb", row.climb());
        return json;
    }

    private static Map<String, Object> unit(DepartmentRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", row.name());
        json.put(
                "figures",
                figures(
                        List.of(
                                row.orders(),
                                row.signedOnTime(),
                                row.reportedIn(),
                                row.closedOnTime(),
                                row.rework())));
        return json;
    }

    private static Map<String, Object> whistles(WhistlePage page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "figures",
                figures(
                        List.of(
                                page.count(),
                                page.rate(),
                                page.called(),
                                page.reportedIn(),
                                page.invalid())));
        json.put("sounded", page.sounded().stream().map(Whistle::number).toList());
        json.put("open", page.open().stream().map(Whistle::number).toList());
        return json;
    }

    private Disputes disputes(MonthBoard board) {
        return new Disputes(board.disputes());
    }

    private Map<String, Object> gap(MonthBoard.Missing gap) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", gap.what());
        json.put("name", words.phrases().words().name(gap.what()));
        json.put("town", gap.town().isEmpty() ? null : gap.town());
        return json;
    }

    private static Map<String, Object> figures(List<Figure> figures) {
        Map<String, Object> json = new LinkedHashMap<>();
        figures.forEach(figure -> json.put(figure.indicator().name(), figure(figure)));
        return json;
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", figure.value());
        json.put("reading", figure.reading());
        json.put("numerator", figure.numerator());
        json.put("denominator", figure.denominator());
        return json;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", change.kind());
        boolean isAmount =
                switch (change.kind()) {
                    case PERCENT, POINTS, NEW -> true;
                    case FLAT, UNDEFINED, NO_PRIOR -> false;
                };
        json.put("amount", isAmount ? Optional.of(change.amount()) : Optional.empty());
        return json;
    }

    /** The rows of the dispute page, each type with its two numbers. */
    private record Disputes(DisputePage page) {

        Map<String, Object> row(DisputePage.Row row) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("town", row.town().isEmpty() ? null : row.name());
            json.put("inHand", row.all().inHand().denominator());
            json.put("settled", row.all().settled().denominator());
            List<Map<String, Object>> types = new ArrayList<>();
            for (int i = 0; i < page.types().size(); i++) {
                Map<String, Object> type = new LinkedHashMap<>();
                type.put("category", page.types().get(i));
                type.put("inHand", row.cells().get(i).inHand().denominator());
                type.put("settled", row.cells().get(i).settled().denominator());
                types.add(type);
            }
            json.put("types", types);
            return json;
        }
    }
}
