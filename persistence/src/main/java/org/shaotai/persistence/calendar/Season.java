package org.shaotai.persistence.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of every year with its own sessions, such as summer time (domain reference §3.0 T2).
 *
 * @param first its first day
 * @param last its last day; before {@code first} when it runs over the end of the year
 * @param sessions of one working day, in order, not overlapping, at least one
 */
public record Season(MonthDay first, MonthDay last, List<WorkSession> sessions) {

    /** Checks that the sessions follow one another. */
    public Season {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("a working day has at least one session");
        }
        sessions = List.copyOf(sessions);
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).start().isBefore(sessions.get(i - 1).end())) {
                throw new IllegalArgumentException("sessions follow one another: " + sessions);
            }
        }
    }

    /** A season that is the whole year. */
    public static Season allYear(List<WorkSession> sessions) {
        return new Season(MonthDay.of(1, 1), MonthDay.of(12, 31), sessions);
    }

    /**
     * Reads a season as the command line writes it: {@code 05-01..09-30=08:30-12:00,14:30-17:30}.
     */
    public static Season parse(String text) {
        String[] parts = text.trim().split("\\.\\.|=");
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "a season reads like 05-01..09-30=08:30-12:00,14:30-17:30: " + text);
        }
        return new Season(day(parts[0]), day(parts[1]), sessions(parts[2]));
    }

    /** Reads a day of every year as {@link #written(MonthDay)} writes it: {@code 05-01}. */
    static MonthDay day(String text) {
        try {
            return MonthDay.parse("--" + text.trim());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a day of the year reads like 05-01: " + text, e);
        }
    }

    static String written(MonthDay day) {
        return day.toString().substring(2);
    }

    /** Reads sessions that are parted by commas. */
    static List<WorkSession> sessions(String text) {
        return Arrays.stream(text.split(",")).map(WorkSession::parse).toList();
    }

    /** The sessions, parted by commas. */
    String writtenSessions() {
        return sessions.stream().map(WorkSession::toString).collect(Collectors.joining(","));
    }

    /** Whether a day of some year lies in it. */
    public boolean holds(LocalDate day) {
        MonthDay at = MonthDay.from(day);
        boolean isAfterFirst = !at.isBefore(first);
        boolean isBeforeLast = !at.isAfter(last);
        return first.isAfter(last) ? isAfterFirst || isBeforeLast : isAfterFirst && isBeforeLast;
    }

    @Override
    public String toString() {
        return written(first) + ".." + written(last) + "=" + writtenSessions();
    }
}
