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
import java.util.stream.IntStream;

/**
 * When a room works: weekdays, corrected by the yearly table of holidays and make-up working days,
 * each working day in the sessions of its season (domain reference §3.0 T2, T3). Computes due times
 * and working time between two moments, each in the time of a look-up. Immutable; safe for all
 * threads.
 */
public final class WorkCalendar {

    /** 08:30-12:00 and 14:30-17:30. */
    public static final List<WorkSession> DEFAULT_SESSIONS =
            List.of(
                    new WorkSession(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                    new WorkSession(LocalTime.of(14, 30), LocalTime.of(17, 30)));

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final ZoneId zone;
    private final Seasons seasons;
    private final Map<LocalDate, DayKind> exceptions;
    private final Set<Integer> published;
    private final WorkTime work;

    /**
     * A calendar.
     *
     * @param zone where the room is
     * @param seasons the sessions of a working day, by season
     * @param exceptions days that are not what their weekday says
     * @param published the years whose table is known
     */
    public WorkCalendar(
            ZoneId zone,
            Seasons seasons,
            Map<LocalDate, DayKind> exceptions,
            Set<Integer> published) {
        this.zone = zone;
        this.seasons = seasons;
        this.exceptions = Map.copyOf(exceptions);
        this.published = Set.copyOf(published);
        this.work = new WorkTime(day -> isWorkday(day) ? seasons.on(day) : List.of());
    }

    /** A calendar of one season that knows each year of which it knows an exception. */
    public WorkCalendar(
            ZoneId zone, List<WorkSession> sessions, Map<LocalDate, DayKind> exceptions) {
        this(
                zone,
                Seasons.allYear(sessions),
                exceptions,
                exceptions.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet()));
    }

    /** The zone in which days begin and end. */
    public ZoneId zone() {
        return zone;
    }

    /** The seasons and their sessions. */
    public Seasons seasons() {
        return seasons;
    }

    /**
     * Whether the yearly table of a year has been loaded; without it only weekdays are known (T3).
     */
    public boolean knows(int year) {
        return published.contains(year);
    }

    /** Whether the room works on that day. */
    public boolean isWorkday(LocalDate day) {
        DayKind kind = exceptions.getOrDefault(day, DayKind.NORMAL);
        if (kind != DayKind.NORMAL) {
            return kind == DayKind.ADJUSTED_WORKDAY;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
    }

    /** When the room works on that day: its sessions, none on a day off. */
    public List<WorkSession> sessionsOn(LocalDate day) {
        return work.sessionsOn(day);
    }

    /**
     * When a limit that starts at a moment ends (T1, T5, T6). An approved extension is a limit that
     * starts at the original due time (T7).
     */
    public Instant due(Instant from, TimeLimit limit) {
        LocalDateTime start = LocalDateTime.ofInstant(from, zone);
        LocalDate day = start.toLocalDate();
        return switch (limit.unit()) {
            case EMERGENCY_HOUR -> from.plus(Duration.ofMinutes(limit.minutes()));
            case WORK_HOUR -> instant(work.plusSeconds(start, limit.minutes() * 60));
            case WORK_DAY -> instant(work.endOf(work.plusWorkdays(day, limit.days())));
            case NATURAL_DAY -> lastMinute(day.plusDays(limit.days()), limit.dayOff());
        };
    }

    /** When a limit ends, with what is not known yet of the years it runs through. */
    public Deadline deadline(Instant from, TimeLimit limit) {
        Instant at = due(from, limit);
        List<Integer> unknown = unknownYears(from, at);
        boolean isCounted = limit.unit().isWorking() || limit.dayOff() == DayOff.MOVES_ON;
        return new Deadline(at, isCounted && !unknown.isEmpty(), unknown);
    }

    /** Whether a due time may still move because a year's table is not published (T3). */
    public boolean isProvisional(Instant from, Instant due, LimitUnit unit) {
        return unit.isWorking() && !unknownYears(from, due).isEmpty();
    }

    private List<Integer> unknownYears(Instant from, Instant to) {
        return IntStream.rangeClosed(from.atZone(zone).getYear(), to.atZone(zone).getYear())
                .filter(year -> !knows(year))
                .boxed()
                .toList();
    }

    private Instant lastMinute(LocalDate day, DayOff dayOff) {
        boolean isMoving = dayOff == DayOff.MOVES_ON && !isWorkday(day);
        return instant((isMoving ? work.plusWorkdays(day, 1) : day).atTime(LAST_MINUTE));
    }

    /**
     * The time left of a limit in the limit's own kind of minutes: working minutes for working
     * units, else plain; negative when past.
     */
    public long minutesBetween(Instant from, Instant to, LimitUnit unit) {
        if (!unit.isWorking()) {
            return Math.floorDiv(Duration.between(from, to).toSeconds(), 60);
        }
        return workSeconds(from, to) / 60;
    }

    /**
     * What a limit that ends at {@code due} still has at a moment; a suspension keeps it (T7).
     *
     * @param due as this calendar computed it
     */
    public Remaining remaining(Instant due, LimitUnit unit, Instant at) {
        boolean isOver = !at.isBefore(due);
        LocalDate today = at.atZone(zone).toLocalDate();
        LocalDate last = due.atZone(zone).toLocalDate();
        return switch (unit) {
            case EMERGENCY_HOUR -> new Remaining(unit, 0, Duration.between(at, due), isOver);
            case WORK_HOUR ->
                    new Remaining(unit, 0, Duration.ofSeconds(workSeconds(at, due)), isOver);
            case WORK_DAY -> {
                long days = work.workdaysBetween(today, last);
                long rest = days == 0 ? Math.max(0, workSeconds(at, due)) : 0;
                yield new Remaining(unit, days, Duration.ofSeconds(rest), isOver);
            }
            case NATURAL_DAY ->
                    new Remaining(
                            unit, last.toEpochDay() - today.toEpochDay(), Duration.ZERO, isOver);
        };
    }

    /**
     * When a suspended limit that goes on at a moment ends. Going on at once ends it when it would
     * have ended; what had run out has run out, by as much. A last working day of which more was
     * left than this day has left is given anew.
     */
    public Instant resume(Instant at, Remaining remaining) {
        LocalDateTime start = LocalDateTime.ofInstant(at, zone);
        return switch (remaining.unit()) {
            case EMERGENCY_HOUR -> at.plus(remaining.time());
            case WORK_HOUR -> instant(work.plusSeconds(start, remaining.time().toSeconds()));
            case WORK_DAY -> resumeWorkdays(at, start.toLocalDate(), remaining);
            case NATURAL_DAY -> resumeDays(at, start.toLocalDate(), remaining);
        };
    }

    private Instant resumeWorkdays(Instant at, LocalDate today, Remaining remaining) {
        LocalDate last = work.plusWorkdays(today, remaining.days());
        Instant end = instant(work.endOf(last));
        if (remaining.isOver()) {
            return end.isAfter(at) ? instant(work.endOf(work.plusWorkdays(last, -1))) : end;
        }
        boolean isShort =
                remaining.days() == 0 && workSeconds(at, end) < remaining.time().toSeconds();
        return isShort ? instant(work.endOf(work.plusWorkdays(today, 1))) : end;
    }

    private Instant resumeDays(Instant at, LocalDate today, Remaining remaining) {
        LocalDate last = today.plusDays(remaining.days());
        Instant end = lastMinute(last, DayOff.STAYS);
        if (remaining.isOver() != end.isAfter(at)) {
            return end;
        }
        return lastMinute(last.plusDays(remaining.isOver() ? -1 : 1), DayOff.STAYS);
    }

    /** Whether a moment lies outside every session, evenings and days off alike (8小时以外). */
    public boolean isAfterHours(Instant at) {
        LocalDateTime moment = LocalDateTime.ofInstant(at, zone);
        List<WorkSession> sessions = sessionsOn(moment.toLocalDate());
        LocalTime time = moment.toLocalTime();
        return sessions.isEmpty()
                || sessions.get(0).start().isAfter(time)
                || !sessions.get(sessions.size() - 1).end().isAfter(time);
    }

    /**
     * The lamp of a limit that runs from {@code from} to {@code due}, seen at {@code now}; overdue
     * is red to the second.
     */
    public Lamp lamp(Instant from, Instant due, LimitUnit unit, Instant now) {
        return LampReading.of(this, from, due, unit, now).lamp();
    }

    private long workSeconds(Instant from, Instant to) {
        return work.secondsBetween(
                LocalDateTime.ofInstant(from, zone), LocalDateTime.ofInstant(to, zone));
    }

    private Instant instant(LocalDateTime moment) {
        return moment.atZone(zone).toInstant();
    }
}
