package org.shaotai.persistence.calendar;

/**
 * What becomes of a limit of natural days whose last day is a day off (domain reference §3.0 T5).
 */
public enum DayOff {
    /** It ends on that day all the same. */
    STAYS,
    /** It ends on the next working day, as article 203 of the Civil Code counts. */
    MOVES_ON
}
