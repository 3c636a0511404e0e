package org.shaotai.console.matter;

import java.time.Instant;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.calendar.CalendarHistory;
import org.shaotai.persistence.matter.MatterRow;

/** Puts matters into words, one line each. Safe for all threads. */
public final class LineWriter {

    private final Words words;
    private final TimeWords times;
    private final Directory directory;
    private final CalendarHistory calendars;

    /** Lines with the names of a directory and the lamps of a calendar and its past. */
    public LineWriter(
            Words words, TimeWords times, Directory directory, CalendarHistory calendars) {
        this.words = words;
        this.times = times;
        this.directory = directory;
        this.calendars = calendars;
    }

    /** The line of a matter at a moment. */
    public MatterLine line(MatterRow row, Instant at) {
        return new MatterLine(
                row,
                row.lamp(at, calendars.at(at)),
                isClockStopped(row, at)
                        ? LampFill.FULL
                        : LampFill.of(row.times().clockFrom(), row.times().dueAt(), at),
                left(row, at),
                directory.category(row.category()),
                directory
                        .place(row.town(), row.grid())
                        .orElseGet(() -> words.of("matter.place.unknown")),
                row.isRestricted() ? words.of("matter.restricted") : row.title());
    }

    private String left(MatterRow row, Instant at) {
        if (!row.status().isOpen()) {
            return words.name(row.status());
        }
        if (isClockStopped(row, at)) {
            return words.of("matter.answered");
        }
        String left = times.left(row.times().dueAt(), at);
        return isProvisional(row, at) ? words.of("matter.left.provisional", left) : left;
    }

    /** Whether the limit runs into a year whose calendar is not published yet. */
    private boolean isProvisional(MatterRow row, Instant at) {
        return calendars
                .at(at)
                .isProvisional(
                        row.times().clockFrom(), row.times().dueAt(), row.times().limitUnit());
    }

    private static boolean isClockStopped(MatterRow row, Instant at) {
        return !row.status().isOpen() || (row.times().feedbackAt() != null && !row.isOverdue(at));
    }
}
