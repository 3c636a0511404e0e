package org.shaotai.persistence.calendar;

import java.time.Instant;

/**
 * A lamp and what it was read from.
 *
 * @param leftMinutes minutes left in the limit's own kind of minutes; 0 or less when it ran out
 * @param wholeMinutes minutes of the whole limit
 */
public record LampReading(long leftMinutes, long wholeMinutes) {

    /**
     * What a limit's lamp is read from at a moment; what ran out has nothing left to the second.
     */
    public static LampReading of(
            WorkCalendar calendar, Instant from, Instant due, LimitUnit unit, Instant now) {
        long left = calendar.minutesBetween(now, due, unit);
        return new LampReading(
                now.isBefore(due) ? Math.max(1, left) : Math.min(0, left),
                calendar.minutesBetween(from, due, unit));
    }

    /** The lamp. */
    public Lamp lamp() {
        return Lamp.of(leftMinutes, wholeMinutes);
    }

    /** Whether it goes by minutes, because the limit is short. */
    public boolean isByMinutes() {
        return Lamp.goesByMinutes(wholeMinutes);
    }

    /** How much of the limit is used, in whole percent; 100 and more when it ran out. */
    public long usedPercent() {
        return wholeMinutes <= 0 ? 100 : (wholeMinutes - leftMinutes) * 100 / wholeMinutes;
    }
}
