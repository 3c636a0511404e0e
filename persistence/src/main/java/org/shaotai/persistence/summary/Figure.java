package org.shaotai.persistence.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One number of a summary or a board, with all that is needed to open the matters behind it.
 *
 * @param indicator what is counted
 * @param scope whose matters
 * @param period when
 * @param numerator the weighted number of cases that count; of a count, the count itself
 * @param denominator the number of cases among which they count; of a count, the count itself
 * @param isCovered whether the store's records reach back over the whole period
 */
public record Figure(
        Indicator indicator,
        Scope scope,
        Period period,
        BigDecimal numerator,
        long denominator,
        boolean isCovered) {

    /** Fewest cases of a rate that is printed (§5.4). */
    public static final int FEWEST = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How it is to be read. */
    public Reading reading() {
        if (!isCovered || !indicator.isRecorded()) {
            return Reading.MISSING;
        }
        if (indicator.kind() == Indicator.Kind.COUNT) {
            return Reading.EXACT;
        }
        if (denominator == 0) {
            return Reading.UNDEFINED;
        }
        return denominator < FEWEST ? Reading.FEW : Reading.EXACT;
    }

    /** Its value as printed: a whole number, or percent with one decimal, HALF_UP. */
    public Optional<BigDecimal> value() {
        if (reading() != Reading.EXACT) {
            return Optional.empty();
        }
        return Optional.of(
                indicator.kind() == Indicator.Kind.COUNT
                        ? numerator
                        : numerator
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }

    /** The rate between 0 and 1, unrounded to 6 digits, for scores; empty unless it is exact. */
    Optional<BigDecimal> share() {
        return reading() != Reading.EXACT || denominator == 0
                ? Optional.empty()
                : Optional.of(
                        numerator.divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_UP));
    }
}
