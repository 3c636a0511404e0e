package org.shaotai.persistence.whistle;

import java.util.List;

/** Where a whistle stands (domain reference §3.3). */
public enum WhistleStatus {
    SOUNDED(true, WhistleMove.RELEASE, WhistleMove.WITHDRAW),
    ASSEMBLING(true, WhistleMove.RELEASE),
    HANDLING(true, WhistleMove.RELEASE),
    DONE(true, WhistleMove.CLOSE),
    CLOSED(false),
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
        return isOpen && this != DONE;
    }

    /**
     * The moves of the whole whistle that can be asked for from here, the likeliest first; the
     * store may still refuse one, because a unit is missing or has given no result.
     */
    public List<WhistleMove> moves() {
        return moves;
    }
}
