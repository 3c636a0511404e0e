package org.shaotai.persistence.calendar;

import static org.shaotai.persistence.jooq.Tables.CALENDAR_DAY;
import static org.shaotai.persistence.jooq.Tables.CALENDAR_SEASON;
import static org.shaotai.persistence.jooq.Tables.CALENDAR_YEAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * Every line of the calendar that the country or one county ever had.
 *
 * @param days with the country's before the county's
 * @param seasons the sessions
 * @param years since when a year's table is known
 */
record CalendarLines(List<Day> days, List<Sessions> seasons, Map<Integer, Instant> years) {

    /** A day between two moments. */
    record Day(CalendarDay day, Instant fromAt, Instant toAt) {
        boolean isInForce(Instant at) {
            return !fromAt.isAfter(at) && at.isBefore(toAt);
        }
    }

    /** A season between two moments. */
    record Sessions(Season season, boolean isOwn, Instant fromAt, Instant toAt) {
        boolean isInForce(Instant at) {
            return !fromAt.isAfter(at) && at.isBefore(toAt);
        }
    }

    static CalendarLines read(DSLContext sql, String county) {
        List<String> layers = List.of(CalendarStore.COUNTRY, county);
        return new CalendarLines(
                sql.selectFrom(CALENDAR_DAY)
                        .where(CALENDAR_DAY.COUNTY_CODE.in(layers))
                        .orderBy(CALENDAR_DAY.COUNTY_CODE, CALENDAR_DAY.CALENDAR_DATE)
                        .fetch(
                                row ->
                                        new Day(
                                                CalendarRows.day(row),
                                                row.getFromAt(),
                                                row.getToAt())),
                sql.selectFrom(CALENDAR_SEASON)
                        .where(CALENDAR_SEASON.COUNTY_CODE.in(layers))
                        .fetch(
                                row ->
                                        new Sessions(
                                                CalendarRows.season(row),
                                                !row.getCountyCode().equals(CalendarStore.COUNTRY),
                                                row.getFromAt(),
                                                row.getToAt())),
                sql.selectFrom(CALENDAR_YEAR)
                        .fetchMap(CALENDAR_YEAR.TABLE_YEAR, CALENDAR_YEAR.FROM_AT));
    }

    CalendarHistory history(ZoneId zone) {
        List<Instant> changes = new ArrayList<>(years.values());
        days.forEach(line -> changes.addAll(List.of(line.fromAt(), line.toAt())));
        seasons.forEach(line -> changes.addAll(List.of(line.fromAt(), line.toAt())));
        changes.removeIf(CalendarRows.FOREVER::equals);
        return new CalendarHistory(changes, at -> calendar(zone, at));
    }

    private WorkCalendar calendar(ZoneId zone, Instant at) {
        return calendar(zone, at, List.of());
    }

    /** The calendar at a moment, with some days put over it. */
    WorkCalendar calendar(ZoneId zone, Instant at, Collection<CalendarDay> over) {
        Map<LocalDate, DayKind> exceptions = new HashMap<>();
        days(at).forEach(day -> exceptions.put(day.date(), day.kind()));
        over.forEach(day -> exceptions.put(day.date(), day.kind()));
        Set<Integer> published =
                years.keySet().stream()
                        .filter(year -> !years.get(year).isAfter(at))
                        .collect(Collectors.toSet());
        return new WorkCalendar(zone, seasons(at), exceptions, published);
    }

    /** The days in force at a moment, by date; the county's instead of the country's. */
    List<CalendarDay> days(Instant at) {
        Map<LocalDate, CalendarDay> inForce = new TreeMap<>();
        days.stream()
                .filter(line -> line.isInForce(at))
                .forEach(line -> inForce.put(line.day().date(), line.day()));
        return List.copyOf(inForce.values());
    }

    private Seasons seasons(Instant at) {
        List<Season> own = seasons(at, Sessions::isOwn);
        return new Seasons(own.isEmpty() ? seasons(at, line -> !line.isOwn()) : own);
    }

    private List<Season> seasons(Instant at, Predicate<Sessions> which) {
        Stream<Sessions> inForce = seasons.stream().filter(line -> line.isInForce(at));
        return inForce.filter(which).map(Sessions::season).toList();
    }
}
