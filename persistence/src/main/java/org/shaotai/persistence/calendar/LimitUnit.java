package org.shaotai.persistence.calendar;

/** The four units a time limit can be given in (domain reference §3.0 T1). */
public enum LimitUnit {
    /** 紧急工作时: runs round the clock, holidays included. */
    EMERGENCY_HOUR,
    /** 工作时: runs only inside work sessions. */
    WORK_HOUR,
    /**
     * 工作日: the dispatch date is day 0; due at the end of the last session of the n-th following
     * working day.
     */
    WORK_DAY,
    /** 自然日: the dispatch date is day 0; due at 23:59 of the n-th following day. */
    NATURAL_DAY;

    /** Whether it counts days, which a limit takes whole. */
    public boolean isDays() {
        return this == WORK_DAY || this == NATURAL_DAY;
    }

    /** Whether it counts only when the room works, so that a day off stops it. */
    public boolean isWorking() {
        return this == WORK_HOUR || this == WORK_DAY;
    }
}
