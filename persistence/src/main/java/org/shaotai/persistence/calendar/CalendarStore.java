package org.shaotai.persistence.calendar;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.journal.JournalStore;

/**
 * The work calendar of a store: the country's table and sessions, and over them what a county says
 * otherwise. A change is in force from the moment it is made; due times that were given before stay
 * (domain reference §3.0 T12). Only an administrator changes it (§3.16). Safe for all threads.
 */
public final class CalendarStore {

    /** Stands for the country where a county's code would stand. */
    public static final String COUNTRY = "";

    private final Database database;
    private final JournalStore journal;
    private final Clock clock;
    private final Runnable changed;

    /**
     * The calendar of a database.
     *
     * @param changed runs after each change, to forget what was read before
     */
    public CalendarStore(Database database, JournalStore journal, Clock clock, Runnable changed) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * The calendar at every moment, for a room in a zone and a county.
     *
     * @param county the county's code, or {@link #COUNTRY}
     */
    public CalendarHistory history(ZoneId zone, String county) {
        return database.read(sql -> CalendarLines.read(sql, county)).history(zone);
    }

    /** The days of a year that are not simply their weekday, as they stood at a moment, by date. */
    public List<CalendarDay> days(int year, String county, Instant asOf) {
        return database.read(sql -> CalendarLines.read(sql, county)).days(asOf).stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
    }

    /**
     * The calendar as it would be in a county if some days became something else; nothing changes.
     *
     * @param days what they would be; their names do not matter
     */
    public WorkCalendar imagined(
            ZoneId zone, String county, Collection<CalendarDay> days, Instant asOf) {
        return database.read(sql -> CalendarLines.read(sql, county)).calendar(zone, asOf, days);
    }

    /**
     * Says what a day is in a county, over the country's table.
     *
     * @param name why; kept with the day
     * @return the day, or {@code refusal.role.adminOnly}, {@code refusal.calendar.name}
     */
    public Outcome<CalendarDay> set(
            String county, LocalDate date, DayKind kind, String name, Entry entry) {
        if (name.isBlank() || name.length() > CalendarDay.LONGEST_NAME) {
            return Outcome.refused("refusal.calendar.name", CalendarDay.LONGEST_NAME);
        }
        CalendarDay day = new CalendarDay(date, kind, name.strip(), !county.equals(COUNTRY));
        return write(
                entry,
                writer -> {
                    writer.set(county, day);
                    return Outcome.done(day);
                });
    }

    /**
     * Takes back what a county said of a day: the country's table counts again.
     *
     * @return the date, or {@code refusal.role.adminOnly}, {@code refusal.calendar.notSet}
     */
    public Outcome<LocalDate> clear(String county, LocalDate date, Entry entry) {
        return write(
                entry,
                writer ->
                        writer.clear(county, date)
                                ? Outcome.done(date)
                                : Outcome.refused("refusal.calendar.notSet", date.toString()));
    }

    /**
     * Changes the seasons of a county, or of the country.
     *
     * @return the seasons, or {@code refusal.role.adminOnly}, {@code refusal.calendar.noSeason},
     *     {@code refusal.calendar.twoSeasons}
     */
    public Outcome<Seasons> setSeasons(String county, List<Season> seasons, Entry entry) {
        if (Seasons.fault(seasons).isPresent()) {
            return new Outcome.Refused<>(Seasons.fault(seasons).orElseThrow());
        }
        return write(
                entry,
                writer -> {
                    writer.setSeasons(county, seasons);
                    return Outcome.done(new Seasons(seasons));
                });
    }

    /**
     * Takes the country's table from a file of the form of the chinese-days package: {@code
     * {"holidays": {"2026-01-01": "New Year's Day,元旦,1"}, "workdays": {…}}}. A year that is there
     * with its New Year and its National Day counts as published and becomes exactly what the file
     * says; of other years the days are added. Importing the same file again changes nothing; what
     * a county says otherwise stays.
     *
     * @return what it came to, or {@code refusal.role.adminOnly}, {@code refusal.cancelled} or a
     *     refusal under {@code refusal.calendarFile}; nothing has changed then
     */
    public Outcome<CalendarImport> importFile(Path file, Entry entry, Progress progress) {
        return CalendarFile.read(file)
                .then(tables -> write(entry, writer -> taken(writer, tables, progress)));
    }

    private static Outcome<CalendarImport> taken(
            CalendarWriter writer, List<YearTable> tables, Progress progress) {
        CalendarImport result = CalendarImport.NOTHING;
        for (int i = 0; i < tables.size(); i++) {
            result = result.plus(writer.take(tables.get(i)));
            if (!progress.at(i + 1, tables.size())) {
                return Outcome.refused("refusal.cancelled");
            }
        }
        return Outcome.done(result);
    }

    private <T> Outcome<T> write(Entry entry, Function<CalendarWriter, Outcome<T>> change) {
        Role role = entry.actor().role();
        if (role != Role.ADMIN && role != Role.SYSTEM) {
            return new Outcome.Refused<>(Refusal.of("refusal.role.adminOnly"));
        }
        Outcome<T> outcome =
                database.write(
                        sql -> {
                            CalendarWriter writer =
                                    new CalendarWriter(
                                            sql, journal.chain(sql), entry, clock.instant());
                            Outcome<T> made = change.apply(writer);
                            writer.flush();
                            return made;
                        });
        changed.run();
        return outcome;
    }
}
