package org.shaotai.persistence.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a figure stands against an earlier one (domain reference §5.4, 环比 and 同比).
 *
 * @param kind what the amount says
 * @param amount percent or percentage points with one decimal, or the number that is new; zero
 *     where the kind says all
 * @param absolutes the two numbers, printed too when the earlier one is below 30
 */
public record Change(Kind kind, BigDecimal amount, Optional<Absolutes> absolutes) {

    /** Below this, a percentage alone misleads. */
    public static final int SMALL = 30;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The change from an earlier figure of the same indicator. */
    public static Change of(Figure now, Figure before) {
        if (before.reading() == Reading.MISSING) {
            return just(Kind.NO_PRIOR);
        }
        if (now.value().isEmpty() || before.value().isEmpty()) {
            return just(Kind.UNDEFINED);
        }
        BigDecimal a = before.value().get();
        BigDecimal b = now.value().get();
        return now.indicator().kind() == Indicator.Kind.PERCENT
                ? new Change(Kind.POINTS, b.subtract(a), Optional.empty())
                : counted(a, b);
    }

    private static Change counted(BigDecimal before, BigDecimal now) {
        if (before.signum() == 0) {
            return now.signum() == 0
                    ? just(Kind.FLAT)
                    : new Change(Kind.NEW, now, Optional.empty());
        }
        BigDecimal percent =
                now.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
        boolean isSmall = before.compareTo(BigDecimal.valueOf(SMALL)) < 0;
        return new Change(
                Kind.PERCENT,
                percent,
                isSmall
                        ? Optional.of(new Absolutes(before.longValueExact(), now.longValueExact()))
                        : Optional.empty());
    }

    private static Change just(Kind kind) {
        return new Change(kind, BigDecimal.ZERO, Optional.empty());
    }

    /** What a change's amount says. */
    public enum Kind {
        /** Percent of the earlier number. */
        PERCENT,
        /** Percentage points between two rates. */
        POINTS,
        /** There was none before: 新增 amount. */
        NEW,
        /** None before and none now: 持平. */
        FLAT,
        /** One of the two has no value: "—". */
        UNDEFINED,
        /** The records do not reach back so far: 无同期数据. */
        NO_PRIOR
    }

    /** The two numbers behind a percentage. */
    public record Absolutes(long before, long now) {}
}
