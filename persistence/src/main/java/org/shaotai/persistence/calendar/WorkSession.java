package org.shaotai.persistence.calendar;

import java.time.DateTimeException;
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

    /** Reads a session as it is written: {@code 08:30-12:00}. */
    public static WorkSession parse(String text) {
        String[] ends = text.trim().split("-");
        if (ends.length != 2) {
            throw new IllegalArgumentException("a session reads like 08:30-12:00: " + text);
        }
        try {
            return new WorkSession(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a session reads like 08:30-12:00: " + text, e);
        }
    }

    /** Its length in minutes. */
    public long minutes() {
        return Duration.between(start, end).toMinutes();
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
