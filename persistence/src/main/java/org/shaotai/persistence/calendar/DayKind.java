package org.shaotai.persistence.calendar;

/** What a day of the calendar is when it is not simply its weekday (domain reference §3.0 T3). */
public enum DayKind {
    /** Nobody works. */
    HOLIDAY,
    /** A Saturday or Sunday on which everybody works, in exchange for a holiday. */
    ADJUSTED_WORKDAY,
    /** As its weekday says, whatever the country's table states: a county's own correction. */
    NORMAL
}
