package org.shaotai.console.summary;

import java.math.BigDecimal;
import java.util.Optional;
import org.shaotai.console.common.Words;
import org.shaotai.console.paper.Cell;
import org.shaotai.console.paper.NumberStyle;
import org.shaotai.persistence.summary.Change;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;

/** Prints figures and changes into the cells of tables (domain reference §5.4). */
final class FigureCells {

    private final Words words;
    private final NumberStyle percent;
    private final NumberStyle percentOfFew;
    private final NumberStyle points;
    private final NumberStyle climb;

    FigureCells(Words words) {
        this.words = words;
        String flat = words.of("summary.change.flat");
        this.percent = new NumberStyle("+", "-", "%", 1, flat);
        this.percentOfFew = new NumberStyle("+", "-", "%*", 1, flat);
        this.points = new NumberStyle("+", "-", words.of("summary.change.points"), 1, flat);
        this.climb = new NumberStyle("↑", "↓", "", 0, flat);
    }

    /** A figure; one that has cases opens them. */
    Cell figure(Figure figure) {
        return switch (figure.reading()) {
            case EXACT ->
                    new Cell.Number(
                            figure.value().orElseThrow(), style(figure), Optional.of(figure));
            case FEW -> new Cell.Words(few(figure), Optional.of(figure));
            case UNDEFINED, MISSING -> none();
        };
    }

    private static NumberStyle style(Figure figure) {
        return figure.indicator().kind() == Indicator.Kind.COUNT
                ? NumberStyle.WHOLE
                : NumberStyle.TENTHS;
    }

    /** Too few cases for a rate: 样本不足(n). */
    String few(Figure figure) {
        return words.of("summary.few", figure.denominator());
    }

    /** Nothing can be printed. */
    Cell none() {
        return Cell.words(words.of("summary.none"));
    }

    /** A number when there is one. */
    Cell number(Optional<BigDecimal> value) {
        return value.map(v -> Cell.number(v, NumberStyle.TENTHS)).orElseGet(this::none);
    }

    /** How many places a town rose. */
    Cell climb(Optional<Integer> places) {
        return places.map(BigDecimal::valueOf)
                .map(value -> Cell.number(value, climb))
                .orElseGet(this::none);
    }

    /**
     * A change.
     *
     * @param noPrior the key of what is printed when the records do not reach back so far
     */
    Cell change(Change change, String noPrior) {
        return switch (change.kind()) {
            case PERCENT ->
                    Cell.number(
                            change.amount(),
                            change.absolutes().isPresent() ? percentOfFew : percent);
            case POINTS -> Cell.number(change.amount(), points);
            case NEW -> Cell.words(words.of("summary.change.new", change.amount()));
            case FLAT -> Cell.words(words.of("summary.change.flat"));
            case UNDEFINED -> none();
            case NO_PRIOR -> Cell.words(words.of(noPrior));
        };
    }
}
