package org.shaotai.persistence.calendar;

/**
 * How much of a limit is left, by share of time (domain reference §3.0 T9): above 30 % green, at
 * most 30 % yellow, at most 15 % orange, 0 or less red. Limits under two hours go by minutes: 30,
 * 10, 0. A lamp is about time; danger is risk.
 */
public enum Lamp {
    GREEN(100, Long.MAX_VALUE),
    YELLOW(30, 30),
    ORANGE(15, 10),
    RED(0, 0);

    private static final long SHORT_LIMIT_MINUTES = 120;

    private final int mostPercent;
    private final long mostMinutes;

    Lamp(int mostPercent, long mostMinutes) {
        this.mostPercent = mostPercent;
        this.mostMinutes = mostMinutes;
    }

    /** At most this share of the limit is left when it shows, in percent. */
    public int mostPercent() {
        return mostPercent;
    }

    /** At most so many minutes are left when it shows for a short limit. */
    public long mostMinutes() {
        return mostMinutes;
    }

    /** Whether a limit is so short that its lamp goes by minutes instead of shares. */
    public static boolean goesByMinutes(long wholeMinutes) {
        return wholeMinutes < SHORT_LIMIT_MINUTES;
    }

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
        if (ORANGE.shows(leftMinutes, wholeMinutes)) {
            return ORANGE;
        }
        return YELLOW.shows(leftMinutes, wholeMinutes) ? YELLOW : GREEN;
    }

    private boolean shows(long leftMinutes, long wholeMinutes) {
        return goesByMinutes(wholeMinutes)
                ? leftMinutes <= mostMinutes
                : leftMinutes * 100 <= wholeMinutes * mostPercent;
    }
}
