package org.shaotai.persistence.whistle;

/**
 * Where one called unit stands (domain reference §3.4). Late and absent are no states: they follow
 * from the times.
 */
public enum ReportInStatus {
    NOTIFIED,
    ANSWERED,
    CHECKED_IN,
    RESULT_GIVEN,
    RELEASED,
    /** Ruled not responsible; leaves the count of those who had to come. */
    EXCUSED
}
