package org.shaotai.persistence.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * The working time of one year, summed up once, so that every question about it is a look-up:
 * 50,000 lamps of a list must not walk through the days between. Immutable.
 *
 * <p>Working time is counted in seconds since the year's first moment. A moment that lies in a
 * session after its start, or at its end, has a count that no other such moment has; a count above
 * 0 therefore names one moment, and adding to it and taking from it are each other's undoing.
 */
final class WorkYear {

    private final LocalDate first;
    private final List<List<WorkSession>> sessions = new ArrayList<>();
    private final long[] secondsBefore;
    private final int[] workdaysBefore;

    /**
     * A year.
     *
     * @param sessionsOn the sessions of a day, none on a day off
     */
    WorkYear(int year, Function<LocalDate, List<WorkSession>> sessionsOn) {
        int length = Year.of(year).length();
        this.first = LocalDate.of(year, 1, 1);
        this.secondsBefore = new long[length + 1];
        this.workdaysBefore = new int[length + 1];
        for (int i = 0; i < length; i++) {
            List<WorkSession> ofDay = sessionsOn.apply(first.plusDays(i));
            sessions.add(ofDay);
            secondsBefore[i + 1] = secondsBefore[i] + seconds(ofDay, LocalTime.MAX);
            workdaysBefore[i + 1] = workdaysBefore[i] + (ofDay.isEmpty() ? 0 : 1);
        }
    }

    private static long seconds(List<WorkSession> sessions, LocalTime until) {
        int at = until.toSecondOfDay();
        long seconds = 0;
        for (WorkSession session : sessions) {
            int end = Math.min(at, session.end().toSecondOfDay());
            seconds += Math.max(0, end - session.start().toSecondOfDay());
        }
        return seconds;
    }

    /** Working seconds in all. */
    long seconds() {
        return secondsBefore[secondsBefore.length - 1];
    }

    /** Working days in all. */
    int workdays() {
        return workdaysBefore[workdaysBefore.length - 1];
    }

    List<WorkSession> sessionsOn(LocalDate day) {
        return sessions.get(day.getDayOfYear() - 1);
    }

    /** Working seconds from the year's beginning up to a moment of it. */
    long secondsUntil(LocalDateTime at) {
        int day = at.getDayOfYear() - 1;
        return secondsBefore[day] + seconds(sessions.get(day), at.toLocalTime());
    }

    /** Working days from the year's beginning up to a day of it, that day included. */
    int workdaysUntil(LocalDate day) {
        return workdaysBefore[day.getDayOfYear()];
    }

    /** The first moment with so many working seconds before it, 1 to {@link #seconds()}. */
    LocalDateTime moment(long seconds) {
        int day = firstWith(index -> secondsBefore[index + 1] >= seconds);
        long left = seconds - secondsBefore[day];
        for (WorkSession session : sessions.get(day)) {
            long length = session.end().toSecondOfDay() - session.start().toSecondOfDay();
            if (left <= length) {
                return first.plusDays(day).atTime(session.start()).plusSeconds(left);
            }
            left -= length;
        }
        throw new IllegalArgumentException(first.getYear() + " has not " + seconds + " seconds");
    }

    /** The working day that is the {@code count}-th of the year, 1 to {@link #workdays()}. */
    LocalDate workday(int count) {
        return first.plusDays(firstWith(index -> workdaysBefore[index + 1] >= count));
    }

    private int firstWith(IntPredicate isReached) {
        int low = 0;
        int high = sessions.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isReached.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
