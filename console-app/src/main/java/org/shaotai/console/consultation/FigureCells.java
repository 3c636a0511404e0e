package org.shaotai.console.consultation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shaotai.console.consultation.FigureTable.Cell;
import org.shaotai.console.consultation.FigureTable.ListTarget;
import org.shaotai.console.summary.FigureWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Reading;

/** Makes the cells of figures and collects what they open; one instance for one sheet. */
final class FigureCells {

    private final Words words;
    private final FigureWords figures;
    private final Map<String, Opening> openings = new LinkedHashMap<>();

    FigureCells(Words words) {
        this.words = words;
        this.figures = new FigureWords(words);
    }

    /** A figure's value; where there are cases behind it, it opens them. */
    Cell figure(Figure figure, String where) {
        return figure(figure, where, figures.value(figure));
    }

    /** A figure's cases under other words. */
    Cell figure(Figure figure, String where, String text) {
        boolean isEmpty = figure.denominator() == 0 && figure.numerator().signum() == 0;
        if (figure.reading() == Reading.MISSING || isEmpty) {
            return Cell.of(text);
        }
        String title =
                words.of(
                        "consultation.opened.figure",
                        words.name(figure.indicator()),
                        where,
                        figures.value(figure));
        return open(figure.indicator() + "/" + where, title, text, new Opening.OfFigure(figure));
    }

    /** A cell that opens a list. */
    Cell open(String key, String title, String text, Opening.Behind behind) {
        openings.put(key, new Opening(key, key, title, behind));
        return Cell.of(text, new ListTarget(key));
    }

    Map<String, Opening> openings() {
        return openings;
    }
}
