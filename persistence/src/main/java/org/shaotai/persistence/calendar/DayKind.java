package org.shaotai.persistence.calendar;

/**
 * What the yearly notice says of a day that is not what its weekday says (domain reference §3.0
 * T3).
 */
public enum DayKind {
    HOLIDAY,
    ADJUSTED_WORKDAY
}
