package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.calendar.LimitUnit.EMERGENCY_HOUR;
import static org.shaotai.persistence.calendar.LimitUnit.NATURAL_DAY;
import static org.shaotai.persistence.calendar.LimitUnit.WORK_DAY;
import static org.shaotai.persistence.calendar.LimitUnit.WORK_HOUR;

import org.shaotai.persistence.calendar.TimeLimit;

/**
 * What of a whistle has a limit, and the default of each kind (domain reference §3.3, §3.4). A
 * store may hold other limits; see {@link WhistleLimits}.
 */
public enum WhistleStage {
    /** The chief looks at it; at an emergency afterwards. */
    REVIEW(TimeLimit.of(4, WORK_HOUR), TimeLimit.of(1, WORK_DAY), TimeLimit.of(2, EMERGENCY_HOUR)),
    /** A called unit answers. */
    ANSWER(TimeLimit.of(4, WORK_HOUR), TimeLimit.of(4, WORK_HOUR), TimeLimit.ofMinutes(10)),
    /** A called unit is there; for a hard case the time that was set counts instead. */
    CHECK_IN(TimeLimit.of(1, WORK_DAY), TimeLimit.of(1, WORK_DAY), TimeLimit.ofMinutes(30)),
    /** So long after that it counts as absent. */
    ABSENT(TimeLimit.of(1, WORK_DAY), TimeLimit.of(1, EMERGENCY_HOUR), TimeLimit.ofMinutes(30)),
    /** An objection is ruled. */
    RULING(TimeLimit.of(4, WORK_HOUR), TimeLimit.of(4, WORK_HOUR), TimeLimit.of(2, EMERGENCY_HOUR)),
    /** A plan is recorded, counted from assembling; only hard cases need one. */
    PLAN(TimeLimit.of(5, WORK_DAY), TimeLimit.of(5, WORK_DAY), TimeLimit.of(5, WORK_DAY)),
    /** It is done; the days of an emergency count the day of the whistle. */
    HANDLE(
            TimeLimit.of(7, NATURAL_DAY),
            TimeLimit.of(30, NATURAL_DAY),
            TimeLimit.of(1, NATURAL_DAY)),
    /** Both sides evaluate. */
    EVALUATE(TimeLimit.of(3, WORK_DAY), TimeLimit.of(3, WORK_DAY), TimeLimit.of(3, WORK_DAY));

    private final TimeLimit routine;
    private final TimeLimit hardCase;
    private final TimeLimit emergency;

    WhistleStage(TimeLimit routine, TimeLimit hardCase, TimeLimit emergency) {
        this.routine = routine;
        this.hardCase = hardCase;
        this.emergency = emergency;
    }

    TimeLimit usual(WhistleKind kind) {
        return switch (kind) {
            case ROUTINE -> routine;
            case HARD_CASE -> hardCase;
            case EMERGENCY -> emergency;
        };
    }
}
