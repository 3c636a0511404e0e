package org.shaotai.persistence.calendar;

import java.time.Instant;
import java.util.List;

/**
 * When a limit ends, and whether that can be relied on (domain reference §3.0 T3).
 *
 * @param at the due time
 * @param isProvisional whether days were counted in a year whose table is not published: the table
 *     may move it
 * @param unknownYears the years between start and end whose table is not published, whether or not
 *     days were counted in them
 */
public record Deadline(Instant at, boolean isProvisional, List<Integer> unknownYears) {

    /** Keeps the list from changing. */
    public Deadline {
        unknownYears = List.copyOf(unknownYears);
    }
}
