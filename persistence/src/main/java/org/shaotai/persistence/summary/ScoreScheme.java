package org.shaotai.persistence.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shaotai.persistence.summary.Score.Part;

/**
 * The scores of townships (domain reference §6.3), as far as the store records what they stand on.
 * A part whose rate cannot be printed has no data; so have daily contacts, sessions, decisions
 * (W6), the work of §3.9 to §3.12 (W8), assessments and follow-ups (W4).
 */
final class ScoreScheme {

    /** What the scheme reads beside T2's own figures. */
    static final Set<Indicator> READS =
            Set.of(
                    Indicator.DISPATCHED_IN_LIMIT,
                    Indicator.CLOSURE_RATE,
                    Indicator.ON_TIME_RATE,
                    Indicator.RESPONSE_RATE,
                    Indicator.SOLVED_RATE,
                    Indicator.SATISFIED_RATE,
                    Indicator.SETTLED_RATE,
                    Indicator.RED_SETTLED_RATE,
                    Indicator.RED_REBOUNDS,
                    Indicator.HAZARD_CLEARED_RATE,
                    Indicator.WHISTLES,
                    Indicator.INVALID_WHISTLES);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PER_REBOUND = BigDecimal.valueOf(2);

    private ScoreScheme() {}

    static Score of(Map<Indicator, Figure> f) {
        return total(
                List.of(
                        rate("W1", 10, f.get(Indicator.DISPATCHED_IN_LIMIT)),
                        rate("W2.1", 8, f.get(Indicator.CLOSURE_RATE)),
                        rate("W2.2", 12, f.get(Indicator.ON_TIME_RATE)),
                        rate("W3.1", 6, f.get(Indicator.RESPONSE_RATE)),
                        rate("W3.2", 7, f.get(Indicator.SOLVED_RATE)),
                        rate("W3.3", 7, f.get(Indicator.SATISFIED_RATE)),
                        rate("W4.1", 8, f.get(Indicator.SETTLED_RATE)),
                        redSettled(f),
                        none("W4.3", 4),
                        none("W4.4", 2),
                        rate("W5", 10, f.get(Indicator.HAZARD_CLEARED_RATE)),
                        none("W6", 8),
                        whistles(f),
                        none("W8", 8)));
    }

    private static Part rate(String code, int points, Figure figure) {
        BigDecimal whole = BigDecimal.valueOf(points);
        return new Part(code, whole, figure.share().map(whole::multiply).map(ScoreScheme::round));
    }

    /** Two points are lost for each red dispute that came back, at most what the part earned. */
    private static Part redSettled(Map<Indicator, Figure> f) {
        Part part = rate("W4.2", 6, f.get(Indicator.RED_SETTLED_RATE));
        BigDecimal lost = f.get(Indicator.RED_REBOUNDS).numerator().multiply(PER_REBOUND);
        return new Part(
                part.code(),
                part.points(),
                part.earned().map(e -> e.subtract(lost).max(BigDecimal.ZERO)));
    }

    private static Part whistles(Map<Indicator, Figure> f) {
        BigDecimal points = BigDecimal.valueOf(4);
        boolean hasAny = f.get(Indicator.WHISTLES).numerator().signum() > 0;
        BigDecimal earned =
                points.subtract(f.get(Indicator.INVALID_WHISTLES).numerator()).max(BigDecimal.ZERO);
        return new Part("W7", points, hasAny ? Optional.of(round(earned)) : Optional.empty());
    }

    private static Part none(String code, int points) {
        return new Part(code, BigDecimal.valueOf(points), Optional.empty());
    }

    private static Score total(List<Part> parts) {
        BigDecimal possible = BigDecimal.ZERO;
        BigDecimal earned = BigDecimal.ZERO;
        for (Part part : parts) {
            if (part.earned().isPresent()) {
                possible = possible.add(part.points());
                earned = earned.add(part.earned().get());
            }
        }
        return new Score(
                parts,
                possible.signum() == 0
                        ? Optional.empty()
                        : Optional.of(
                                earned.multiply(HUNDRED)
                                        .divide(possible, 1, RoundingMode.HALF_UP)));
    }

    private static BigDecimal round(BigDecimal earned) {
        return earned.setScale(4, RoundingMode.HALF_UP);
    }
}
