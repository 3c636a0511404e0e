package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.calendar.LimitUnit.EMERGENCY_HOUR;
import static org.shaotai.persistence.calendar.LimitUnit.WORK_DAY;
import static org.shaotai.persistence.calendar.LimitUnit.WORK_HOUR;

import java.time.Instant;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;

/** How pressing a whistle is, with the limits of each called unit (domain reference §3.4). */
public enum WhistleKind {
    ROUTINE(TimeLimit.of(4, WORK_HOUR), TimeLimit.of(1, WORK_DAY)),
    HARD_CASE(TimeLimit.of(4, WORK_HOUR), TimeLimit.of(1, EMERGENCY_HOUR)),
    EMERGENCY(TimeLimit.ofMinutes(10), TimeLimit.ofMinutes(30));

    private final TimeLimit answer;
    private final TimeLimit grace;

    WhistleKind(TimeLimit answer, TimeLimit grace) {
        this.answer = answer;
        this.grace = grace;
    }

    /** Until when a called unit must have answered. */
    public Instant answerDueAt(Instant notifiedAt, WorkCalendar calendar) {
        return calendar.due(notifiedAt, answer);
    }

    /**
     * Until when it must have checked in: 30 minutes, one working day, or the time set for a hard
     * case.
     */
    public Instant checkInDueAt(Instant notifiedAt, Instant assembleAt, WorkCalendar calendar) {
        return this == HARD_CASE ? assembleAt : calendar.due(notifiedAt, grace);
    }

    /**
     * From when on a unit that has not checked in counts as absent: 30 minutes, an hour or a
     * working day after that.
     */
    public Instant absentAfter(Instant checkInDueAt, WorkCalendar calendar) {
        return calendar.due(checkInDueAt, grace);
    }
}
