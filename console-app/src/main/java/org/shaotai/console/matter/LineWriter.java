package org.shaotai.console.matter;

import java.time.Instant;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.matter.MatterRow;

/** Puts matters into words, one line each. Safe for all threads. */
public final class LineWriter {

    private final Words words;
    private final TimeWords times;
    private final Directory directory;
    private final WorkCalendar calendar;

    /** Lines with the names of a directory and the lamps of a calendar. */
    public LineWriter(Words words, TimeWords times, Directory directory, WorkCalendar calendar) {
        this.words = words;
        this.times = times;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** The line of a matter at a moment. */
    public MatterLine line(MatterRow row, Instant at) {
        return new MatterLine(
                row,
                row.lamp(at, calendar),
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
        return isClockStopped(row, at)
                ? words.of("matter.answered")
                : times.left(row.times().dueAt(), at);
    }

    private static boolean isClockStopped(MatterRow row, Instant at) {
        return !row.status().isOpen() || (row.times().feedbackAt() != null && !row.isOverdue(at));
    }
}
