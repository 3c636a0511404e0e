package org.shaotai.persistence.matter;

import static org.shaotai.persistence.calendar.LimitUnit.EMERGENCY_HOUR;
import static org.shaotai.persistence.calendar.LimitUnit.NATURAL_DAY;
import static org.shaotai.persistence.calendar.LimitUnit.WORK_DAY;
import static org.shaotai.persistence.calendar.LimitUnit.WORK_HOUR;

import org.shaotai.persistence.calendar.TimeLimit;

/**
 * How fast a matter must move, with the default limit of each stage (domain reference §3.0, default
 * limits by urgency).
 */
public enum Urgency {
    EXTRA(
            TimeLimit.ofMinutes(5),
            TimeLimit.ofMinutes(10),
            TimeLimit.ofMinutes(15),
            TimeLimit.of(2, EMERGENCY_HOUR),
            TimeLimit.of(4, EMERGENCY_HOUR),
            TimeLimit.of(1, WORK_DAY)),
    URGENT(
            TimeLimit.ofMinutes(30),
            TimeLimit.ofMinutes(30),
            TimeLimit.ofMinutes(60),
            TimeLimit.of(24, EMERGENCY_HOUR),
            TimeLimit.of(1, WORK_DAY),
            TimeLimit.of(2, WORK_DAY)),
    NORMAL(
            TimeLimit.of(4, WORK_HOUR),
            TimeLimit.of(4, WORK_HOUR),
            TimeLimit.of(24, EMERGENCY_HOUR),
            TimeLimit.of(7, NATURAL_DAY),
            TimeLimit.of(2, WORK_DAY),
            TimeLimit.of(3, WORK_DAY)),
    COMPLEX(
            TimeLimit.of(1, WORK_DAY),
            TimeLimit.of(4, WORK_HOUR),
            TimeLimit.of(24, EMERGENCY_HOUR),
            TimeLimit.of(15, NATURAL_DAY),
            TimeLimit.of(2, WORK_DAY),
            TimeLimit.of(3, WORK_DAY));

    private final TimeLimit dispatch;
    private final TimeLimit sign;
    private final TimeLimit contact;
    private final TimeLimit firstResult;
    private final TimeLimit verify;
    private final TimeLimit visit;

    Urgency(
            TimeLimit dispatch,
            TimeLimit sign,
            TimeLimit contact,
            TimeLimit firstResult,
            TimeLimit verify,
            TimeLimit visit) {
        this.dispatch = dispatch;
        this.sign = sign;
        this.contact = contact;
        this.firstResult = firstResult;
        this.verify = verify;
        this.visit = visit;
    }

    /** From registration to dispatch. */
    public TimeLimit dispatch() {
        return dispatch;
    }

    /** From dispatch to the unit's signature. */
    public TimeLimit sign() {
        return sign;
    }

    /** From dispatch to the first contact with the asker. */
    public TimeLimit contact() {
        return contact;
    }

    /** From dispatch to the first result or progress. */
    public TimeLimit firstResult() {
        return firstResult;
    }

    /** From a result to its verification. */
    public TimeLimit verify() {
        return verify;
    }

    /** From the verification to the return visit. */
    public TimeLimit visit() {
        return visit;
    }

    /** Whether this urgency leaves less time than the other. */
    public boolean isStricterThan(Urgency other) {
        return ordinal() < other.ordinal();
    }
}
