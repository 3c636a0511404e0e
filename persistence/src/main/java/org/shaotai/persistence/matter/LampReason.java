package org.shaotai.persistence.matter;

import java.time.Instant;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.calendar.LampReading;
import org.shaotai.persistence.calendar.WorkCalendar;

/**
 * The lamp of a matter at a moment, and why it has its colour (domain reference §3.0 T9).
 *
 * @param lamp the lamp
 * @param cause what decided it
 * @param reading how much of the whole limit was left at that moment
 */
public record LampReason(Lamp lamp, Cause cause, LampReading reading) {

    /** What decides the colour of a lamp. */
    public enum Cause {
        /** It ended: nothing runs any more. */
        ENDED,
        /** Its clocks stand still. */
        SUSPENDED,
        /** A result was given in time, which stops the clock. */
        ANSWERED_IN_TIME,
        /** The result came too late. */
        ANSWERED_LATE,
        /** The limit ran out. */
        OVERDUE,
        /** How much of the limit is left. */
        TIME_LEFT
    }

    /** The lamp of an open or ended matter at a moment. */
    public static LampReason of(Matter matter, Instant at, WorkCalendar calendar) {
        return of(matter.status(), matter.times(), at, calendar);
    }

    static LampReason of(MatterStatus status, Times times, Instant at, WorkCalendar calendar) {
        LampReading reading =
                LampReading.of(calendar, times.clockFrom(), times.dueAt(), times.limitUnit(), at);
        Cause cause = cause(status, times, at);
        Lamp lamp =
                switch (cause) {
                    case ENDED, SUSPENDED, ANSWERED_IN_TIME -> Lamp.GREEN;
                    case ANSWERED_LATE, OVERDUE -> Lamp.RED;
                    case TIME_LEFT -> reading.lamp();
                };
        return new LampReason(lamp, cause, reading);
    }

    private static Cause cause(MatterStatus status, Times times, Instant at) {
        if (!status.isOpen()) {
            return Cause.ENDED;
        }
        if (status == MatterStatus.SUSPENDED) {
            return Cause.SUSPENDED;
        }
        boolean isOverdue = isOverdue(status, times, at);
        if (times.feedbackAt() == null) {
            return isOverdue ? Cause.OVERDUE : Cause.TIME_LEFT;
        }
        return isOverdue ? Cause.ANSWERED_LATE : Cause.ANSWERED_IN_TIME;
    }

    static boolean isOverdue(MatterStatus status, Times times, Instant at) {
        if (!status.isOpen() || status == MatterStatus.SUSPENDED) {
            return false;
        }
        Instant result = times.feedbackAt();
        return result == null ? !at.isBefore(times.dueAt()) : result.isAfter(times.dueAt());
    }
}
