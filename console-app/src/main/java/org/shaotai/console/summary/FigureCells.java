package org.shaotai.console.summary;

import java.math.BigDecimal;
import java.util.Optional;
import org.shaotai.console.paper.Cell;
import org.shaotai.console.paper.NumberStyle;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.summary.Change;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;

/** Puts figures and changes into the cells of the paper's tables, where numbers stay numbers. */
final class FigureCells {

    private final FigureWords figures;
    private final NumberStyle percentOfFew;
    private final NumberStyle climb;

    FigureCells(Words words) {
        this.figures = new FigureWords(words);
        this.percentOfFew = new NumberStyle("+", "-", "%*", 1, figures.flat());
        this.climb = new NumberStyle("↑", "↓", "", 0, figures.flat());
    }

    /** A figure; one that has cases opens them. */
    Cell figure(Figure figure) {
        return switch (figure.reading()) {
            case EXACT ->
                    new Cell.Number(
                            figure.value().orElseThrow(), style(figure), Optional.of(figure));
            case FEW -> new Cell.Words(figures.few(figure), Optional.of(figure));
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
        return figures.few(figure);
    }

    /** Nothing can be printed. */
    Cell none() {
        return Cell.words(figures.none());
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
     * A change; a note under the table explains the star of few.
     *
     * @param noPrior the key of what is printed when the records do not reach back so far
     */
    Cell change(Change change, String noPrior) {
        boolean isOfFew = change.absolutes().isPresent();
        return figures.style(change)
                .map(style -> Cell.number(change.amount(), isOfFew ? percentOfFew : style))
                .orElseGet(() -> Cell.words(figures.said(change, noPrior)));
    }
}
