package org.shaotai.console.consultation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.calendar.WorkCalendar;

/** Says whose board it is, about which days, until when. Safe for all threads. */
final class HeaderWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Words words;
    private final TimeWords times;
    private final Directory directory;

    HeaderWriter(Words words, TimeWords times, Directory directory) {
        this.words = words;
        this.times = times;
        this.directory = directory;
    }

    Sheet.Header header(Board board, boolean isAll, Instant at, WorkCalendar calendar) {
        LocalDate day = LocalDate.ofInstant(at, calendar.zone());
        String year = Integer.toString(day.getYear());
        return new Sheet.Header(
                words.of(
                        "consultation.title",
                        isAll ? words.of("consultation.all") : directory.home().name(),
                        board),
                range(board, day),
                words.of("consultation.cutOff", times.full(at)),
                calendar.knows(day.getYear())
                        ? ""
                        : words.of("consultation.calendarUnknown", year));
    }

    private String range(Board board, LocalDate day) {
        return switch (board) {
            case DAY -> named(day);
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
                yield words.of("consultation.range.week", named(monday), named(day), week);
            }
            case MONTH ->
                    words.of(
                            "consultation.range.month",
                            Integer.toString(day.getYear()),
                            day.getMonthValue(),
                            day.getDayOfMonth());
        };
    }

    private String named(LocalDate day) {
        return DAY.format(day) + " " + words.name(day.getDayOfWeek());
    }
}
