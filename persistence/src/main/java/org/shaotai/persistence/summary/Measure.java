package org.shaotai.persistence.summary;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * How the cases of a {@link Source} count towards one indicator.
 *
 * @param indicator the indicator
 * @param among which cases stand in the denominator
 * @param full which count 1 in the numerator
 * @param part which count {@code partWeight} there
 * @param partWeight the weight of a part success
 */
record Measure(
        Indicator indicator,
        Function<Period, Condition> among,
        Function<Period, Condition> full,
        Function<Period, Condition> part,
        BigDecimal partWeight) {

    private static final Function<Period, Condition> NONE = period -> DSL.falseCondition();

    /** A number of things: each case that meets the condition. */
    static Measure count(Indicator indicator, Condition which) {
        return rate(indicator, which, which);
    }

    /** A number of things: every case of the source. */
    static Measure count(Indicator indicator) {
        return count(indicator, DSL.trueCondition());
    }

    /** A rate: the hits among those that meet a condition. */
    static Measure rate(Indicator indicator, Condition among, Condition hit) {
        return new Measure(indicator, p -> among, p -> among.and(hit), NONE, BigDecimal.ONE);
    }

    /** A rate whose hits depend on the period's end. */
    static Measure rate(Indicator indicator, Function<Period, Condition> hit) {
        return new Measure(indicator, p -> DSL.trueCondition(), hit, NONE, BigDecimal.ONE);
    }

    /** A rate with part successes. */
    static Measure weighted(
            Indicator indicator, Condition among, Condition full, Condition part, String weight) {
        return new Measure(
                indicator,
                p -> among,
                p -> among.and(full),
                p -> among.and(part),
                new BigDecimal(weight));
    }

    /** The cases are only the denominator of a rate whose numerator another source counts. */
    static Measure denominator(Indicator indicator) {
        return new Measure(indicator, p -> DSL.trueCondition(), NONE, NONE, BigDecimal.ONE);
    }

    /** The cases are only the numerator of a rate whose denominator another source counts. */
    static Measure numerator(Indicator indicator) {
        return new Measure(indicator, NONE, p -> DSL.trueCondition(), NONE, BigDecimal.ONE);
    }
}
