package org.shaotai.persistence.calendar;

import static org.shaotai.persistence.jooq.Tables.CALENDAR_DAY;
import static org.shaotai.persistence.jooq.Tables.CALENDAR_SEASON;
import static org.shaotai.persistence.jooq.Tables.CALENDAR_YEAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.jooq.tables.records.CalendarDayRecord;
import org.shaotai.persistence.jooq.tables.records.CalendarSeasonRecord;
import org.shaotai.persistence.jooq.tables.records.CalendarYearRecord;
import org.shaotai.persistence.journal.Chain;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;

/** Changes the calendar within one transaction: ends lines and begins lines. */
final class CalendarWriter {

    private final DSLContext sql;
    private final Chain chain;
    private final Entry entry;
    private final Instant now;

    CalendarWriter(DSLContext sql, Chain chain, Entry entry, Instant now) {
        this.sql = sql;
        this.chain = chain;
        this.entry = entry;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
    }

    void flush() {
        chain.flush();
    }

    /** Sets a day; one that is so already stays as it is. */
    void set(String county, CalendarDay day) {
        Optional<CalendarDayRecord> old = inForce(county, day.date());
        if (old.map(CalendarRows::day).filter(day::equals).isPresent()) {
            return;
        }
        Instant since = old.map(this::end).orElse(now);
        begin(county, day, since);
        journal(
                "SET_DAY",
                day.date().getYear(),
                new CalendarFacts.DaySet(county, day.date(), day.kind(), day.name()));
    }

    /** Takes a day back; false when there is nothing to take back. */
    boolean clear(String county, LocalDate date) {
        Optional<CalendarDayRecord> old = inForce(county, date);
        old.ifPresent(
                line -> {
                    end(line);
                    journal(
                            "CLEAR_DAY",
                            date.getYear(),
                            new CalendarFacts.DayCleared(county, date));
                });
        return old.isPresent();
    }

    void setSeasons(String county, List<Season> seasons) {
        List<CalendarSeasonRecord> old =
                sql.selectFrom(CALENDAR_SEASON)
                        .where(CALENDAR_SEASON.COUNTY_CODE.eq(county))
                        .and(CALENDAR_SEASON.TO_AT.eq(CalendarRows.FOREVER))
                        .fetch();
        Instant since = after(old.stream().map(CalendarSeasonRecord::getFromAt));
        for (CalendarSeasonRecord line : old) {
            line.setToAt(since);
            line.store();
        }
        for (Season season : seasons) {
            sql.executeInsert(
                    new CalendarSeasonRecord(
                            county,
                            Season.written(season.first()),
                            Season.written(season.last()),
                            season.writtenSessions(),
                            since,
                            CalendarRows.FOREVER));
        }
        journal(
                "SET_SEASONS",
                0,
                new CalendarFacts.SeasonsSet(
                        county, seasons.stream().map(Season::toString).toList()));
    }

    /** Takes the country's table of a year. */
    CalendarImport take(YearTable table) {
        Map<LocalDate, CalendarDayRecord> old = ofYear(table.year());
        List<CalendarDay> added = new ArrayList<>();
        List<CalendarDay> changed = new ArrayList<>();
        for (CalendarDay day : new TreeMap<>(table.days()).values()) {
            CalendarDayRecord line = old.remove(day.date());
            if (line == null) {
                begin(CalendarStore.COUNTRY, day, now);
                added.add(day);
            } else if (!CalendarRows.day(line).equals(day)) {
                begin(CalendarStore.COUNTRY, day, end(line));
                changed.add(day);
            }
        }
        List<LocalDate> removed = table.isPublished() ? List.copyOf(old.keySet()) : List.of();
        removed.forEach(date -> end(old.get(date)));
        boolean isFirst = table.isPublished() && publish(table.year());
        if (isFirst || added.size() + changed.size() + removed.size() > 0) {
            journal(
                    "TAKE_YEAR",
                    table.year(),
                    CalendarFacts.YearTaken.of(isFirst, added, changed, removed));
        }
        return result(table, added.size(), changed.size(), removed.size());
    }

    private static CalendarImport result(YearTable table, int added, int changed, int removed) {
        List<Integer> year = List.of(table.year());
        return new CalendarImport(
                table.isPublished() ? year : List.of(),
                table.isPublished() ? List.of() : year,
                added,
                changed,
                removed,
                table.days().size() - added - changed);
    }

    private boolean publish(int year) {
        if (sql.fetchExists(CALENDAR_YEAR, CALENDAR_YEAR.TABLE_YEAR.eq(year))) {
            return false;
        }
        sql.executeInsert(new CalendarYearRecord(year, now));
        return true;
    }

    private Map<LocalDate, CalendarDayRecord> ofYear(int year) {
        return new TreeMap<>(
                sql.selectFrom(CALENDAR_DAY)
                        .where(CALENDAR_DAY.COUNTY_CODE.eq(CalendarStore.COUNTRY))
                        .and(CALENDAR_DAY.TO_AT.eq(CalendarRows.FOREVER))
                        .and(
                                CALENDAR_DAY.CALENDAR_DATE.between(
                                        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                        .fetchMap(CALENDAR_DAY.CALENDAR_DATE));
    }

    private Optional<CalendarDayRecord> inForce(String county, LocalDate date) {
        return sql.selectFrom(CALENDAR_DAY)
                .where(CALENDAR_DAY.COUNTY_CODE.eq(county))
                .and(CALENDAR_DAY.CALENDAR_DATE.eq(date))
                .and(CALENDAR_DAY.TO_AT.eq(CalendarRows.FOREVER))
                .fetchOptional();
    }

    private void begin(String county, CalendarDay day, Instant since) {
        sql.executeInsert(
                new CalendarDayRecord(
                        county,
                        day.date(),
                        since,
                        CalendarRows.FOREVER,
                        day.kind().name(),
                        day.name()));
    }

    /** Ends a line, always after it began, so that two changes in one instant keep their order. */
    private Instant end(CalendarDayRecord line) {
        Instant since = after(Stream.of(line.getFromAt()));
        line.setToAt(since);
        line.store();
        return since;
    }

    private Instant after(Stream<Instant> beginnings) {
        return beginnings
                .map(at -> at.plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .orElse(now);
    }

    private void journal(String event, int year, Object facts) {
        chain.append(
                new JournalEntry(
                        Subject.CALENDAR,
                        year,
                        event,
                        Optional.empty(),
                        Optional.empty(),
                        entry,
                        now,
                        Detail.write(facts)));
    }
}
