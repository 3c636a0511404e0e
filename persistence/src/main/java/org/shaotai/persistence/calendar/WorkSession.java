package org.shaotai.persistence.calendar;

import java.time.Duration;
import java.time.LocalTime;

/** A stretch of a working day, from {@code start} (in) to {@code end} (out). */
public record WorkSession(LocalTime start, LocalTime end) {

    /** Checks that it has a length. */
    public WorkSession {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "a session ends after it starts: " + start + "-" + end);
        }
    }

    /** Its length in minutes. */
    public long minutes() {
        return Duration.between(start, end).toMinutes();
    }
}
