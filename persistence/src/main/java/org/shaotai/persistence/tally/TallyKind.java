package org.shaotai.persistence.tally;

/**
 * The kinds of cases that are tallied, each with up to eight numbers. The name is stored, so a
 * constant is never renamed.
 */
public enum TallyKind {
    /** Registered in the event's month: all. */
    REGISTERED,
    /** Accepted: all. */
    ACCEPTED,
    /** Dispatched: all, within the limit for dispatching. */
    DISPATCHED,
    /** Contact due: all, contacted in time. */
    CONTACT,
    /**
     * Due, dispatched and neither suspended nor gone elsewhere: all, closed, closed in time,
     * hazards, closed hazards.
     */
    DUE,
    /** Closed: all, called back, disputes, settled, red disputes, settled red. */
    ENDED,
    /**
     * Open at the end of the change's month: accepted disputes, accepted red disputes, red, overdue
     * hazards. The event is the change.
     */
    OPEN,
    /** Came to be closed, those undone since included: all. */
    CLOSING,
    /** Orders dispatched: all, signed for in time. */
    ORDER,
    /**
     * Return visits: all, reached, said whether solved, solved, partly, rated, satisfied,
     * basically.
     */
    VISIT,
    /** Matters with a result of their owner, each once: all, sent back by the change's month. */
    RESULT;

    /** How many numbers a kind may have. */
    public static final int WIDTH = 8;
}
