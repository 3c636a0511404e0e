package org.shaotai.persistence.whistle;

import java.util.List;

/**
 * Where a whistle stands (domain reference §3.3). A called unit's own review of assignment
 * (ASSIGN_REVIEW) is {@link ReportInStatus#DISPUTED}, because the other units go on.
 */
public enum WhistleStatus {
    DRAFT(true, WhistleMove.SUBMIT, WhistleMove.SOUND, WhistleMove.WITHDRAW),
    IN_REVIEW(true, WhistleMove.SOUND, WhistleMove.REFUSE, WhistleMove.WITHDRAW),
    REFUSED(false),
    SOUNDED(true, WhistleMove.TAKE_COMMAND, WhistleMove.WITHDRAW),
    ASSEMBLING(true, WhistleMove.TAKE_COMMAND),
    HANDLING(
            true,
            WhistleMove.RELEASE,
            WhistleMove.PLAN,
            WhistleMove.TAKE_COMMAND,
            WhistleMove.ESCALATE),
    DONE(true),
    EVALUATED(true, WhistleMove.CLOSE),
    CLOSED(false),
    ESCALATED(false),
    WITHDRAWN(false);

    private final boolean isOpen;
    private final List<WhistleMove> moves;

    WhistleStatus(boolean isOpen, WhistleMove... moves) {
        this.isOpen = isOpen;
        this.moves = List.of(moves);
    }

    /** Whether somebody still owes something. */
    public boolean isOpen() {
        return isOpen;
    }

    /** Whether units are still expected or at work. */
    public boolean isUnderWay() {
        return this == SOUNDED || this == ASSEMBLING || this == HANDLING;
    }

    /** Whether it has not been sounded yet and still may be. */
    public boolean isBeforeSounding() {
        return this == DRAFT || this == IN_REVIEW;
    }

    /**
     * The moves of the whole whistle that can be asked for from here, the likeliest first; the
     * store may still refuse one, because a unit has given no result.
     */
    public List<WhistleMove> moves() {
        return moves;
    }
}
