package org.shaotai.persistence.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the journal keeps of the changes of the calendar. */
final class CalendarFacts {

    private CalendarFacts() {}

    /** A day was set. */
    record DaySet(String county, LocalDate date, DayKind kind, String name) {}

    /** A day was taken back. */
    record DayCleared(String county, LocalDate date) {}

    /** The seasons were set, each as {@link Season#parse} reads it. */
    record SeasonsSet(String county, List<String> seasons) {}

    /**
     * The country's table of a year was taken; short, because a year must fit into one row.
     *
     * @param isFirst whether the year was not published before
     * @param set the days that were added or changed, as {@code 01-01H元旦}
     * @param removed the days that are weekdays again
     */
    record YearTaken(boolean isFirst, List<String> set, List<LocalDate> removed) {

        private static final int DATE = 5;

        static YearTaken of(
                boolean isFirst,
                List<CalendarDay> added,
                List<CalendarDay> changed,
                List<LocalDate> removed) {
            return new YearTaken(
                    isFirst,
                    Stream.concat(added.stream(), changed.stream()).map(YearTaken::brief).toList(),
                    removed);
        }

        private static String brief(CalendarDay day) {
            return day.date().toString().substring(DATE) + day.kind().name().charAt(0) + day.name();
        }

        /** The days that were set, of the year the row is about. */
        List<DaySet> days(int year) {
            return set.stream().map(brief -> day(year, brief)).toList();
        }

        private static DaySet day(int year, String brief) {
            DayKind kind =
                    Stream.of(DayKind.values())
                            .filter(k -> k.name().charAt(0) == brief.charAt(DATE))
                            .findFirst()
                            .orElseThrow();
            LocalDate date = LocalDate.parse(year + "-" + brief.substring(0, DATE));
            return new DaySet(CalendarStore.COUNTRY, date, kind, brief.substring(DATE + 1));
        }
    }
}
