package org.shaotai.persistence.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How long something may take, such as 5 working days.
 *
 * @param amount above 0; days are whole numbers, hours may have one decimal
 * @param unit what is counted
 */
public record TimeLimit(BigDecimal amount, LimitUnit unit) {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** Checks that the amount can be counted in its unit. */
    public TimeLimit {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("a limit is above 0: " + amount);
        }
        boolean isDays = unit == LimitUnit.WORK_DAY || unit == LimitUnit.NATURAL_DAY;
        if (isDays && amount.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("days are whole numbers: " + amount);
        }
        amount = amount.stripTrailingZeros();
    }

    /** A limit of a whole number of units. */
    public static TimeLimit of(long amount, LimitUnit unit) {
        return new TimeLimit(BigDecimal.valueOf(amount), unit);
    }

    /** A limit of whole minutes that runs round the clock. */
    public static TimeLimit ofMinutes(long minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes).divide(SIXTY, 6, RoundingMode.HALF_UP);
        return new TimeLimit(hours, LimitUnit.EMERGENCY_HOUR);
    }

    /** Reads a limit as the command line writes it: {@code "5 WORK_DAY"}. */
    public static TimeLimit parse(String text) {
        String[] parts = text.trim().split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("a limit reads like \"5 WORK_DAY\": " + text);
        }
        return new TimeLimit(new BigDecimal(parts[0]), LimitUnit.valueOf(parts[1]));
    }

    /** The limit in whole minutes, for the two units of hours. */
    public long minutes() {
        return amount.multiply(SIXTY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
