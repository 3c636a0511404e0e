package org.shaotai.console.summary;

import java.math.BigDecimal;
import java.util.Optional;
import org.shaotai.console.paper.NumberStyle;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.summary.Change;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;

/**
 * Figures and their changes as they are printed (domain reference §5.4): the same on the paper, on
 * the boards and by the command line. Safe for all threads.
 */
public final class FigureWords {

    private static final NumberStyle RATE = new NumberStyle("", "-", "%", 1, "");

    private final Words words;
    private final NumberStyle percent;
    private final NumberStyle points;

    /** Figures in the words of a language. */
    public FigureWords(Words words) {
        this.words = words;
        this.percent = new NumberStyle("+", "-", "%", 1, flat());
        this.points = new NumberStyle("+", "-", words.of("summary.change.points"), 1, flat());
    }

    /** What is printed where there is no value. */
    public String none() {
        return words.of("summary.none");
    }

    /** Too few cases for a rate: 样本不足(n). */
    public String few(Figure figure) {
        return words.of("summary.few", figure.denominator());
    }

    /** Neither more nor less: 持平. */
    String flat() {
        return words.of("summary.change.flat");
    }

    /** A figure's value, a rate with its sign of percent, or why there is none. */
    public String value(Figure figure) {
        return switch (figure.reading()) {
            case EXACT -> exact(figure.indicator(), figure.value().orElseThrow());
            case FEW -> few(figure);
            case UNDEFINED, MISSING -> none();
        };
    }

    /** The value an indicator aims at. */
    public String target(Indicator indicator) {
        return indicator.target().map(value -> exact(indicator, value)).orElseGet(this::none);
    }

    private static String exact(Indicator indicator, BigDecimal value) {
        boolean isRate = indicator.kind() == Indicator.Kind.PERCENT;
        return (isRate ? RATE : NumberStyle.WHOLE).print(value);
    }

    /** A change from the month before (环比), with the two numbers where few are compared. */
    public String onMonth(Change change) {
        return change(change, "summary.change.noLastMonth");
    }

    /** A change from the year before (同比), with the two numbers where few are compared. */
    public String onYear(Change change) {
        return change(change, "summary.change.noLastYear");
    }

    private String change(Change change, String noPrior) {
        return style(change)
                .map(style -> style.print(change.amount()) + absolutes(change))
                .orElseGet(() -> said(change, noPrior));
    }

    private String absolutes(Change change) {
        return change.absolutes()
                .filter(numbers -> change.amount().signum() != 0)
                .map(a -> words.of("summary.change.absolutes", a.before(), a.now()))
                .orElse("");
    }

    /** How a change that is a number is printed; empty for one that is said in words. */
    Optional<NumberStyle> style(Change change) {
        return switch (change.kind()) {
            case PERCENT -> Optional.of(percent);
            case POINTS -> Optional.of(points);
            case NEW, FLAT, UNDEFINED, NO_PRIOR -> Optional.empty();
        };
    }

    /**
     * A change that is no number, in words.
     *
     * @param noPrior the key of what is printed when the records do not reach back so far
     */
    String said(Change change, String noPrior) {
        return switch (change.kind()) {
            case NEW -> words.of("summary.change.new", change.amount());
            case FLAT -> flat();
            case NO_PRIOR -> words.of(noPrior);
            case UNDEFINED, PERCENT, POINTS -> none();
        };
    }
}
