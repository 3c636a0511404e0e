package org.shaotai.persistence.matter;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a matter stands; which moves lead on from here is said by {@link Move} (domain reference
 * §3.2).
 */
public enum MatterStatus {
    REGISTERED(true),
    ACCEPTED(true),
    SELF_HANDLING(true),
    DISPATCHED(true),
    IN_PROGRESS(true),
    FEEDBACK_GIVEN(true),
    VERIFIED(true),
    CLOSED(false),
    DECLINED(false),
    TRANSFERRED_OUT(false);

    private final boolean isOpen;

    MatterStatus(boolean isOpen) {
        this.isOpen = isOpen;
    }

    /** Whether the matter still has an owner and a deadline. */
    public boolean isOpen() {
        return isOpen;
    }

    /** The moves that are allowed from here, in the order in which the window offers them. */
    public Set<Move> moves() {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        for (Move move : Move.values()) {
            if (move.isAllowedFrom(this)) {
                moves.add(move);
            }
        }
        return moves;
    }
}
