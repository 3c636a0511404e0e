package org.shaotai.persistence.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Working time over any number of years, in local time. Each year is summed up when it is first
 * asked for. Safe for all threads.
 */
final class WorkTime {

    private final Function<LocalDate, List<WorkSession>> sessionsOn;
    private final ConcurrentMap<Integer, WorkYear> years = new ConcurrentHashMap<>();

    /**
     * Working time.
     *
     * @param sessionsOn the sessions of a day, none on a day off
     */
    WorkTime(Function<LocalDate, List<WorkSession>> sessionsOn) {
        this.sessionsOn = sessionsOn;
    }

    private WorkYear year(int year) {
        WorkYear known = years.get(year); // computing takes a lock, looking up does not
        return known != null
                ? known
                : years.computeIfAbsent(year, y -> new WorkYear(y, sessionsOn));
    }

    List<WorkSession> sessionsOn(LocalDate day) {
        return year(day.getYear()).sessionsOn(day);
    }

    /** The moment with so many more working seconds before it; back in time when negative. */
    LocalDateTime plusSeconds(LocalDateTime start, long seconds) {
        int at = start.getYear();
        long count = year(at).secondsUntil(start) + seconds;
        while (count <= 0) {
            count += year(--at).seconds();
        }
        while (count > year(at).seconds()) {
            count -= year(at++).seconds();
        }
        return year(at).moment(count);
    }

    /** The working day that follows so many working days after a day; 0 is the last up to it. */
    LocalDate plusWorkdays(LocalDate day, long days) {
        int at = day.getYear();
        long count = year(at).workdaysUntil(day) + days;
        while (count <= 0) {
            count += year(--at).workdays();
        }
        while (count > year(at).workdays()) {
            count -= year(at++).workdays();
        }
        return year(at).workday((int) count);
    }

    /** The end of the last session of a working day. */
    LocalDateTime endOf(LocalDate workday) {
        List<WorkSession> sessions = sessionsOn(workday);
        return workday.atTime(sessions.get(sessions.size() - 1).end());
    }

    /** Working seconds from one moment to another, negative when that is earlier. */
    long secondsBetween(LocalDateTime begin, LocalDateTime end) {
        if (begin.getYear() > end.getYear()) {
            return -secondsBetween(end, begin);
        }
        long seconds = year(end.getYear()).secondsUntil(end);
        for (int year = begin.getYear(); year < end.getYear(); year++) {
            seconds += year(year).seconds();
        }
        return seconds - year(begin.getYear()).secondsUntil(begin);
    }

    /** Working days after one day up to another, negative when that is earlier. */
    long workdaysBetween(LocalDate from, LocalDate to) {
        if (from.getYear() > to.getYear()) {
            return -workdaysBetween(to, from);
        }
        long days = year(to.getYear()).workdaysUntil(to);
        for (int year = from.getYear(); year < to.getYear(); year++) {
            days += year(year).workdays();
        }
        return days - year(from.getYear()).workdaysUntil(from);
    }
}
