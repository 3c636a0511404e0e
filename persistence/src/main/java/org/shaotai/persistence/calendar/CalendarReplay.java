package org.shaotai.persistence.calendar;

import static org.shaotai.persistence.jooq.Tables.CALENDAR_DAY;
import static org.shaotai.persistence.jooq.Tables.CALENDAR_SEASON;
import static org.shaotai.persistence.jooq.Tables.CALENDAR_YEAR;
import static org.shaotai.persistence.jooq.Tables.JOURNAL;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.shaotai.persistence.jooq.tables.records.JournalRecord;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.Subject;

/**
 * Makes the calendar's lines again from those that came with the programme and from the journal,
 * and holds them against the rows. What came with the programme stands in no journal, so it is
 * taken as it is; only when it ended is proved.
 */
public final class CalendarReplay {

    /** From when on the lines hold that came with the programme. */
    private static final Instant ALWAYS = Instant.EPOCH;

    private final List<Line> lines = new ArrayList<>();

    private CalendarReplay(Set<Line> kept) {
        kept.stream()
                .filter(line -> line.from().equals(ALWAYS))
                .map(line -> line.ended(line.isYear() ? ALWAYS : CalendarRows.FOREVER))
                .forEach(lines::add);
    }

    /**
     * One line of the three tables.
     *
     * @param county whose; empty for the country
     * @param what the date, the season or the year
     * @param says kind and name, or the sessions
     */
    private record Line(String county, String what, String says, Instant from, Instant to) {

        static Line day(CalendarFacts.DaySet day, Instant from, Instant to) {
            String says = day.kind() + " " + day.name();
            return new Line(day.county(), day.date().toString(), says, from, to);
        }

        static Line season(String county, Season season, Instant from, Instant to) {
            String[] halves = season.toString().split("=");
            return new Line(county, halves[0], halves[1], from, to);
        }

        /** Years are never taken back, so their end is their beginning. */
        static Line year(int year, Instant from) {
            return new Line(CalendarStore.COUNTRY, Integer.toString(year), "", from, from);
        }

        boolean isYear() {
            return says.isEmpty();
        }

        boolean isSeason() {
            return what.contains("..");
        }

        Line ended(Instant at) {
            return new Line(county, what, says, from, at);
        }
    }

    /** At most {@code most} lines that the journal does not know, or that are missing. */
    public static List<String> differing(DSLContext sql, int most) {
        Set<Line> kept = kept(sql);
        CalendarReplay replay = new CalendarReplay(kept);
        Set<Line> differing = new HashSet<>();
        for (JournalRecord row :
                sql.selectFrom(JOURNAL)
                        .where(JOURNAL.SUBJECT.eq(Subject.CALENDAR.name()))
                        .orderBy(JOURNAL.ID)
                        .fetch()) {
            try {
                replay.apply(row);
            } catch (IllegalArgumentException | NoSuchElementException changedByHand) {
                return List.of(row.getConsole() + " #" + row.getSeq());
            }
        }
        Set<Line> made = new HashSet<>(replay.lines);
        Stream.concat(kept.stream(), made.stream())
                .filter(line -> !kept.contains(line) || !made.contains(line))
                .forEach(differing::add);
        return differing.stream()
                .map(line -> (line.county() + " " + line.what()).strip())
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }

    private static Set<Line> kept(DSLContext sql) {
        Set<Line> kept = new HashSet<>();
        sql.selectFrom(CALENDAR_DAY)
                .forEach(
                        row ->
                                kept.add(
                                        Line.day(
                                                new CalendarFacts.DaySet(
                                                        row.getCountyCode(),
                                                        row.getCalendarDate(),
                                                        DayKind.valueOf(row.getKind()),
                                                        row.getName()),
                                                row.getFromAt(),
                                                row.getToAt())));
        sql.selectFrom(CALENDAR_SEASON)
                .forEach(
                        row ->
                                kept.add(
                                        Line.season(
                                                row.getCountyCode(),
                                                CalendarRows.season(row),
                                                row.getFromAt(),
                                                row.getToAt())));
        sql.selectFrom(CALENDAR_YEAR)
                .forEach(row -> kept.add(Line.year(row.getTableYear(), row.getFromAt())));
        return kept;
    }

    private void apply(JournalRecord row) {
        Instant at = row.getRecordedAt();
        String facts = row.getDetail();
        switch (row.getEvent()) {
            case "SET_DAY" -> set(Detail.read(facts, CalendarFacts.DaySet.class), at);
            case "CLEAR_DAY" -> {
                CalendarFacts.DayCleared day = Detail.read(facts, CalendarFacts.DayCleared.class);
                end(isIn(day.county(), day.date().toString()), at);
            }
            case "SET_SEASONS" -> set(Detail.read(facts, CalendarFacts.SeasonsSet.class), at);
            case "TAKE_YEAR" ->
                    take(
                            Math.toIntExact(row.getSubjectId()),
                            Detail.read(facts, CalendarFacts.YearTaken.class),
                            at);
            default -> throw new IllegalArgumentException("no change " + row.getEvent());
        }
    }

    private void set(CalendarFacts.DaySet day, Instant at) {
        Instant since = end(isIn(day.county(), day.date().toString()), at);
        lines.add(Line.day(day, since, CalendarRows.FOREVER));
    }

    private void set(CalendarFacts.SeasonsSet set, Instant at) {
        Instant since = end(line -> line.isSeason() && line.county().equals(set.county()), at);
        for (String season : set.seasons()) {
            Season read = Season.parse(season);
            lines.add(Line.season(set.county(), read, since, CalendarRows.FOREVER));
        }
    }

    private void take(int year, CalendarFacts.YearTaken taken, Instant at) {
        taken.days(year).forEach(day -> set(day, at));
        taken.removed().forEach(date -> end(isIn(CalendarStore.COUNTRY, date.toString()), at));
        if (taken.isFirst()) {
            lines.add(Line.year(year, at));
        }
    }

    private static Predicate<Line> isIn(String county, String what) {
        return line -> line.county().equals(county) && line.what().equals(what);
    }

    /** Ends what is in force, always after it began, and says when. */
    private Instant end(Predicate<Line> which, Instant at) {
        List<Line> old =
                lines.stream()
                        .filter(which.and(line -> line.to().equals(CalendarRows.FOREVER)))
                        .toList();
        Instant since =
                old.stream()
                        .map(line -> line.from().plus(1, ChronoUnit.MICROS))
                        .filter(at::isBefore)
                        .max(Instant::compareTo)
                        .orElse(at);
        lines.removeAll(old);
        old.forEach(line -> lines.add(line.ended(since)));
        return since;
    }
}
