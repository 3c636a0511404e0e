package org.shaotai.console.consultation;

import java.math.BigDecimal;
import org.shaotai.console.common.Words;
import org.shaotai.persistence.summary.Change;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;

/** Figures and their changes as they are printed (domain reference §5.4). Safe for all threads. */
public final class FigureWords {

    /** What is printed where there is no value. */
    public static final String NOTHING = "—";

    private final Words words;

    /** Figures in the words of a language. */
    public FigureWords(Words words) {
        this.words = words;
    }

    /** A figure's value, or why it has none. */
    public String value(Figure figure) {
        return switch (figure.reading()) {
            case EXACT -> exact(figure.indicator(), figure.value().orElseThrow());
            case FEW -> words.of("consultation.figure.few", figure.denominator());
            case UNDEFINED, MISSING -> NOTHING;
        };
    }

    /** The value an indicator aims at. */
    public String target(Indicator indicator) {
        return indicator.target().map(value -> exact(indicator, value)).orElse(NOTHING);
    }

    private static String exact(Indicator indicator, BigDecimal value) {
        String plain = value.toPlainString();
        return indicator.kind() == Indicator.Kind.PERCENT ? plain + "%" : plain;
    }

    /** A change with its sign; the two numbers too where a percentage alone would mislead. */
    public String change(Change change) {
        return switch (change.kind()) {
            case PERCENT -> signed(change.amount()) + "%" + absolutes(change);
            case POINTS -> words.of("consultation.change.points", signed(change.amount()));
            case NEW -> words.of("consultation.change.new", change.amount().toPlainString());
            case FLAT -> words.of("consultation.change.flat");
            case UNDEFINED -> NOTHING;
            case NO_PRIOR -> words.of("consultation.change.noPrior");
        };
    }

    private String absolutes(Change change) {
        return change.absolutes()
                .map(a -> words.of("consultation.change.absolutes", a.before(), a.now()))
                .orElse("");
    }

    private static String signed(BigDecimal amount) {
        return amount.signum() > 0 ? "+" + amount.toPlainString() : amount.toPlainString();
    }
}
