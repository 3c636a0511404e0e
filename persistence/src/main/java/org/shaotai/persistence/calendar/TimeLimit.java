package org.shaotai.persistence.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How long something may take, such as 5 working days.
 *
 * @param amount above 0, at most 99,999; days are whole numbers, hours may have one decimal
 * @param unit what is counted
 * @param dayOff what a limit of natural days does on a day off; other units always stay
 */
public record TimeLimit(BigDecimal amount, LimitUnit unit, DayOff dayOff) {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal MOST = BigDecimal.valueOf(99_999);

    /** Checks that the amount can be counted in its unit. */
    public TimeLimit {
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "a limit is above 0, at most " + MOST + ": " + amount);
        }
        if (unit.isDays() && amount.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("days are whole numbers: " + amount);
        }
        if (dayOff == DayOff.MOVES_ON && unit != LimitUnit.NATURAL_DAY) {
            throw new IllegalArgumentException("only natural days move on: " + unit);
        }
        amount = amount.stripTrailingZeros();
    }

    /** A limit that ends when it ends, also on a day off. */
    public TimeLimit(BigDecimal amount, LimitUnit unit) {
        this(amount, unit, DayOff.STAYS);
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

    /**
     * Reads a limit as the command line writes it: {@code "5 WORK_DAY"}, {@code "7 NATURAL_DAY"} or
     * {@code "7 NATURAL_DAY MOVES_ON"}.
     */
    public static TimeLimit parse(String text) {
        String[] parts = text.trim().split("\\s+");
        if (parts.length < 2 || parts.length > 3) {
            throw new IllegalArgumentException("a limit reads like \"5 WORK_DAY\": " + text);
        }
        DayOff dayOff = parts.length == 2 ? DayOff.STAYS : DayOff.valueOf(parts[2]);
        return new TimeLimit(new BigDecimal(parts[0]), LimitUnit.valueOf(parts[1]), dayOff);
    }

    /** The limit in whole minutes, for the two units of hours. */
    public long minutes() {
        return amount.multiply(SIXTY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The limit in days, for the two units of days. */
    public int days() {
        return amount.intValueExact();
    }

    /** Half of it, for work that must be done again: whole days are rounded up. */
    public TimeLimit half() {
        int scale = unit.isDays() ? 0 : 6;
        BigDecimal half = amount.divide(BigDecimal.valueOf(2), scale, RoundingMode.CEILING);
        return new TimeLimit(half, unit, dayOff);
    }

    @Override
    public String toString() {
        String plain = amount.toPlainString() + " " + unit;
        return dayOff == DayOff.STAYS ? plain : plain + " " + dayOff;
    }
}
