package org.shaotai.persistence.calendar;

import java.time.LocalDate;

/**
 * A day that is not simply its weekday.
 *
 * @param date which day
 * @param kind what it is
 * @param name why, such as the holiday's name; 1 to 40 characters
 * @param isOwn whether the county itself says so, over the country's table
 */
public record CalendarDay(LocalDate date, DayKind kind, String name, boolean isOwn) {

    /** The longest name. */
    public static final int LONGEST_NAME = 40;

    /** Checks the name's length. */
    public CalendarDay {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a day's name has 1 to 40 characters: " + name);
        }
    }
}
