package org.shaotai.persistence.calendar;

/**
 * How much of a limit is left, by share of time (domain reference §3.0 T9): above 30 % green, at
 * most 30 % yellow, at most 15 % orange, 0 or less red. Limits under two hours go by minutes: 30,
 * 10, 0. A lamp is about time; danger is risk.
 */
public enum Lamp {
    GREEN,
    YELLOW,
    ORANGE,
    RED;

    private static final long SHORT_LIMIT_MINUTES = 120;

    /**
     * The lamp for the time left of a whole.
     *
     * @param leftMinutes minutes left, negative when overdue
     * @param wholeMinutes minutes of the whole limit
     */
    public static Lamp of(long leftMinutes, long wholeMinutes) {
        if (leftMinutes <= 0) {
            return RED;
        }
        if (wholeMinutes < SHORT_LIMIT_MINUTES) {
            return leftMinutes <= 10 ? ORANGE : leftMinutes <= 30 ? YELLOW : GREEN;
        }
        if (leftMinutes * 100 <= wholeMinutes * 15) {
            return ORANGE;
        }
        return leftMinutes * 100 <= wholeMinutes * 30 ? YELLOW : GREEN;
    }
}
