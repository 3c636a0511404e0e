package org.shaotai.console.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.summary.Change;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.IndicatorRow;
import org.shaotai.persistence.summary.MonthSummary;

/**
 * Drafts 一、总体情况 in the office's phrases (domain reference §5.2). A clause whose figure cannot be
 * printed, or whose earlier figure is not known, is left out.
 */
final class SummaryText {

    private final Words words;
    private final FigureCells cells;
    private final MonthSummary summary;

    SummaryText(Words words, MonthSummary summary) {
        this.words = words;
        this.cells = new FigureCells(words);
        this.summary = summary;
    }

    /**
     * The paragraphs.
     *
     * @param month the month's short name: 9月
     * @param year the months of the year up to it: 1—9月
     * @param where whose: 全县, or a place's name
     */
    List<String> paragraphs(String month, String year, String where) {
        return Stream.of(
                        sentence(words.of("summary.text.opening", month, where), overall()),
                        sentence("", changes()),
                        sentence("", service()),
                        sentence("", disputes()),
                        sentence(words.of("summary.text.openingYear", year), yearToDate()))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<List<String>> overall() {
        return List.of(
                clauses(
                        fact(Indicator.REGISTERED),
                        fact(Indicator.ACCEPTED),
                        fact(Indicator.CLOSED),
                        fact(Indicator.CLOSURE_RATE),
                        fact(Indicator.ON_TIME_RATE),
                        onMonth(Indicator.ON_TIME_RATE)),
                clauses(fact(Indicator.RED_DISPUTES), fact(Indicator.RED_SETTLED)));
    }

    private List<List<String>> changes() {
        return Stream.of(Indicator.REGISTERED, Indicator.ACCEPTED, Indicator.CLOSED)
                .map(i -> named(i, clauses(onMonth(i), onYear(i))))
                .toList();
    }

    /** The changes of an indicator behind its name; nothing when there are none. */
    private List<String> named(Indicator indicator, List<String> changes) {
        if (changes.isEmpty()) {
            return changes;
        }
        List<String> all = new ArrayList<>(changes);
        all.set(0, words.of("summary.text.named", indicator, changes.get(0)));
        return all;
    }

    private List<List<String>> service() {
        return List.of(
                clauses(
                        fact(Indicator.RESPONSE_RATE),
                        fact(Indicator.SOLVED_RATE),
                        fact(Indicator.SATISFIED_RATE),
                        onMonth(Indicator.SATISFIED_RATE)),
                clauses(fact(Indicator.WHISTLES), fact(Indicator.REPORT_IN_RATE)));
    }

    private List<List<String>> disputes() {
        return List.of(
                clauses(
                        fact(Indicator.DISPUTES),
                        fact(Indicator.SETTLED),
                        fact(Indicator.SETTLED_RATE),
                        onMonth(Indicator.SETTLED_RATE),
                        onYear(Indicator.SETTLED_RATE)));
    }

    private List<List<String>> yearToDate() {
        return Stream.of(Indicator.REGISTERED, Indicator.CLOSED, Indicator.ON_TIME_RATE)
                .map(summary::row)
                .map(row -> clauses(fact(row.yearToDate()), yearOn(row)))
                .toList();
    }

    private Optional<String> yearOn(IndicatorRow row) {
        return change(row.indicator(), row.onYearToDate(), "summary.text.onYear");
    }

    private Optional<String> onMonth(Indicator indicator) {
        return change(indicator, summary.row(indicator).onMonth(), "summary.text.onMonth");
    }

    private Optional<String> onYear(Indicator indicator) {
        return change(indicator, summary.row(indicator).onYear(), "summary.text.onYear");
    }

    private Optional<String> change(Indicator indicator, Change change, String base) {
        return new ChangePhrase(words, indicator).of(change).map(said -> words.of(base, said));
    }

    private Optional<String> fact(Indicator indicator) {
        return fact(summary.row(indicator).month());
    }

    /** A figure in its phrase: 受理3,041件, 办结率97.2%. */
    private Optional<String> fact(Figure figure) {
        Indicator indicator = figure.indicator();
        return switch (figure.reading()) {
            case EXACT -> {
                BigDecimal value = figure.value().orElseThrow();
                yield Optional.of(
                        indicator.kind() == Indicator.Kind.COUNT
                                ? words.of("summary.text." + indicator, value)
                                : words.of(
                                        "summary.text.rate",
                                        indicator,
                                        cells.figure(figure).text()));
            }
            case FEW -> Optional.of(words.of("summary.text.few", indicator, cells.few(figure)));
            case UNDEFINED, MISSING -> Optional.empty();
        };
    }

    @SafeVarargs
    private static List<String> clauses(Optional<String>... clauses) {
        return Stream.of(clauses).flatMap(Optional::stream).toList();
    }

    /** Clauses are parted by commas, groups of them by semicolons. */
    private Optional<String> sentence(String opening, List<List<String>> groups) {
        List<String> said =
                groups.stream()
                        .filter(group -> !group.isEmpty())
                        .map(group -> String.join(words.of("summary.text.comma"), group))
                        .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        words.of(
                                "summary.text.sentence",
                                opening,
                                String.join(words.of("summary.text.semicolon"), said)));
    }
}
