package org.shaotai.persistence.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a room works: weekdays, corrected by the yearly table of holidays and make-up working days,
 * each working day in sessions (domain reference §3.0 T2, T3). Computes due times and working time
 * between two moments. Immutable; safe for all threads.
 */
public final class WorkCalendar {

    /** 08:30-12:00 and 14:30-17:30 all year. */
    public static final List<WorkSession> DEFAULT_SESSIONS =
            List.of(
                    new WorkSession(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                    new WorkSession(LocalTime.of(14, 30), LocalTime.of(17, 30)));

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final ZoneId zone;
    private final List<WorkSession> sessions;
    private final Map<LocalDate, DayKind> exceptions;
    private final Set<Integer> years;

    /**
     * A calendar.
     *
     * @param zone where the room is
     * @param sessions of one working day, in order, not overlapping
     * @param exceptions days that are not what their weekday says
     */
    public WorkCalendar(
            ZoneId zone, List<WorkSession> sessions, Map<LocalDate, DayKind> exceptions) {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("a working day has at least one session");
        }
        this.zone = zone;
        this.sessions = List.copyOf(sessions);
        this.exceptions = Map.copyOf(exceptions);
        this.years =
                exceptions.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
    }

    /** The zone in which days begin and end. */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Whether the yearly table of a year has been loaded; without it only weekdays are known (T3).
     */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** Whether the room works on that day. */
    public boolean isWorkday(LocalDate day) {
        DayKind kind = exceptions.get(day);
        if (kind != null) {
            return kind == DayKind.ADJUSTED_WORKDAY;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
    }

    /** When a limit that starts at a moment ends (T1, T5, T6). */
    public Instant due(Instant from, TimeLimit limit) {
        LocalDateTime start = LocalDateTime.ofInstant(from, zone);
        return switch (limit.unit()) {
            case EMERGENCY_HOUR -> from.plus(Duration.ofMinutes(limit.minutes()));
            case WORK_HOUR -> instant(afterWorkMinutes(start, limit.minutes()));
            case WORK_DAY ->
                    instant(endOfWorkday(start.toLocalDate(), limit.amount().intValueExact()));
            case NATURAL_DAY ->
                    instant(
                            start.toLocalDate()
                                    .plusDays(limit.amount().intValueExact())
                                    .atTime(LAST_MINUTE));
        };
    }

    private LocalDateTime afterWorkMinutes(LocalDateTime start, long minutes) {
        long left = minutes * 60;
        for (LocalDate day = start.toLocalDate(); ; day = day.plusDays(1)) {
            if (!isWorkday(day)) {
                continue;
            }
            for (WorkSession session : sessions) {
                LocalDateTime begin = later(start, day.atTime(session.start()));
                long available = Duration.between(begin, day.atTime(session.end())).toSeconds();
                if (available <= 0) {
                    continue;
                }
                if (left <= available) {
                    return begin.plusSeconds(left);
                }
                left -= available;
            }
        }
    }

    private LocalDateTime endOfWorkday(LocalDate day, int count) {
        LocalDate at = day;
        int left = count;
        while (left > 0) {
            at = at.plusDays(1);
            if (isWorkday(at)) {
                left--;
            }
        }
        return at.atTime(sessions.get(sessions.size() - 1).end());
    }

    /**
     * The time left of a limit in the limit's own kind of minutes: working minutes for working
     * units, else plain; negative when past.
     */
    public long minutesBetween(Instant from, Instant to, LimitUnit unit) {
        if (unit == LimitUnit.EMERGENCY_HOUR || unit == LimitUnit.NATURAL_DAY) {
            return Math.floorDiv(Duration.between(from, to).toSeconds(), 60);
        }
        return from.isAfter(to) ? -workMinutes(to, from) : workMinutes(from, to);
    }

    private long workMinutes(Instant from, Instant to) {
        LocalDateTime begin = LocalDateTime.ofInstant(from, zone);
        LocalDateTime end = LocalDateTime.ofInstant(to, zone);
        long seconds = 0;
        for (LocalDate day = begin.toLocalDate();
                !day.isAfter(end.toLocalDate());
                day = day.plusDays(1)) {
            if (isWorkday(day)) {
                seconds += workSeconds(day, begin, end);
            }
        }
        return seconds / 60;
    }

    private long workSeconds(LocalDate day, LocalDateTime begin, LocalDateTime end) {
        long seconds = 0;
        for (WorkSession session : sessions) {
            LocalDateTime from = later(begin, day.atTime(session.start()));
            LocalDateTime to = earlier(end, day.atTime(session.end()));
            seconds += Math.max(0, Duration.between(from, to).toSeconds());
        }
        return seconds;
    }

    /** Whether a moment lies outside every session, evenings and days off alike (8小时以外). */
    public boolean isAfterHours(Instant at) {
        LocalDateTime moment = LocalDateTime.ofInstant(at, zone);
        if (!isWorkday(moment.toLocalDate())) {
            return true;
        }
        LocalTime time = moment.toLocalTime();
        return sessions.get(0).start().isAfter(time)
                || !sessions.get(sessions.size() - 1).end().isAfter(time);
    }

    /**
     * The lamp of a limit that runs from {@code from} to {@code due}, seen at {@code now}; overdue
     * is red to the second.
     */
    public Lamp lamp(Instant from, Instant due, LimitUnit unit, Instant now) {
        if (!now.isBefore(due)) {
            return Lamp.RED;
        }
        return Lamp.of(
                Math.max(1, minutesBetween(now, due, unit)), minutesBetween(from, due, unit));
    }

    private Instant instant(LocalDateTime moment) {
        return moment.atZone(zone).toInstant();
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }
}
