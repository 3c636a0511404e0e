package org.shaotai.console.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.shaotai.persistence.calendar.CalendarDay;
import org.shaotai.persistence.calendar.DayKind;

/**
 * One day of the year on the screen.
 *
 * @param date which
 * @param stated what the calendar says of it; empty for a day that is simply its weekday
 * @param isChanged whether it was changed here and is not saved yet
 */
public record YearDay(LocalDate date, Optional<CalendarDay> stated, boolean isChanged) {

    /** What it is. */
    public DayKind kind() {
        return stated.map(CalendarDay::kind).orElse(DayKind.NORMAL);
    }

    /** Why, or empty. */
    public String name() {
        return stated.map(CalendarDay::name).orElse("");
    }

    /** Whether the county itself says so. */
    public boolean isOwn() {
        return stated.filter(CalendarDay::isOwn).isPresent();
    }
}
