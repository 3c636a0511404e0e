package org.shaotai.console.command;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shaotai.console.summary.Level;
import org.shaotai.console.summary.SummaryPaper;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.summary.Change;
import org.shaotai.persistence.summary.Comparison;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.IndicatorRow;
import org.shaotai.persistence.summary.MonthSummary;
import org.shaotai.persistence.summary.TownRow;

/**
 * A month's figures for programmes: every number with what it was computed from.
 *
 * @param words names indicators
 * @param zone of the times
 */
record MonthJson(Words words, ZoneId zone) {

    Map<String, Object> of(MonthSummary summary, Level level) {
        Comparison c = summary.comparison();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("month", c.month());
        json.put("level", level);
        json.put("region", summary.name());
        json.put("whole", c.isWhole());
        json.put("from", c.now().from().atZone(zone).toOffsetDateTime());
        json.put("to", c.now().to().atZone(zone).toOffsetDateTime());
        json.put("sha256", SummaryPaper.fingerprint(summary));
        json.put("indicators", summary.indicators().stream().map(this::row).toList());
        json.put("towns", summary.towns().stream().map(this::row).toList());
        return json;
    }

    private Map<String, Object> row(IndicatorRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("indicator", row.indicator());
        json.put("name", words.name(row.indicator()));
        json.put("kind", row.indicator().kind());
        json.putAll(figure(row.month()));
        json.put("lastMonth", figure(row.lastMonth()));
        json.put("mom", change(row.onMonth()));
        json.put("lastYear", figure(row.lastYear()));
        json.put("yoy", change(row.onYear()));
        json.put("yearToDate", figure(row.yearToDate()));
        json.put("lastYearToDate", figure(row.lastYearToDate()));
        json.put("yoyToDate", change(row.onYearToDate()));
        json.put("target", row.indicator().target());
        return json;
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", figure.value());
        json.put("numerator", figure.numerator());
        json.put("denominator", figure.denominator());
        json.put("reading", figure.reading());
        return json;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", change.kind());
        json.put("amount", isAmount(change.kind()) ? change.amount() : null);
        change.absolutes()
                .ifPresent(
                        numbers -> {
                            json.put("before", numbers.before());
                            json.put("now", numbers.now());
                        });
        return json;
    }

    private static boolean isAmount(Change.Kind kind) {
        return kind != Change.Kind.UNDEFINED && kind != Change.Kind.NO_PRIOR;
    }

    private Map<String, Object> row(TownRow row) {
        Map<String, Object> figures = new LinkedHashMap<>();
        row.figures().forEach(figure -> figures.put(figure.indicator().name(), figure(figure)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("town", row.town().isEmpty() ? words.of("summary.t2.all") : row.name());
        json.put("all", row.town().isEmpty());
        json.put("figures", figures);
        json.put("score", row.score().flatMap(score -> score.value()));
        json.put("rank", row.rank());
        json.put("climb", row.climb());
        return json;
    }
}
