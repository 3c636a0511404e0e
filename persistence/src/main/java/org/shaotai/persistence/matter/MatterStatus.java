package org.shaotai.persistence.matter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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
    RETURN_REVIEW(true),
    IN_PROGRESS(true),
    SUSPENDED(true),
    FEEDBACK_GIVEN(true),
    VERIFIED(true),
    CLOSED(false),
    ARCHIVED(false),
    DECLINED(false),
    MERGED(false),
    TRANSFERRED_OUT(false);

    private final boolean isOpen;

    MatterStatus(boolean isOpen) {
        this.isOpen = isOpen;
    }

    /** Whether the matter still has an owner and a deadline. */
    public boolean isOpen() {
        return isOpen;
    }

    /** Whether it was worked on to its end; one that was put away after its end still is. */
    public boolean isClosed() {
        return this == CLOSED || this == ARCHIVED;
    }

    /** The names of all that count as closed, for questions to the database. */
    public static List<String> closedNames() {
        return List.of(CLOSED.name(), ARCHIVED.name());
    }

    /**
     * Whether a dispatched matter counts among those due (domain reference §5.4, 应结): not while it
     * is suspended, nor after it went on elsewhere.
     */
    public boolean countsAsDue() {
        return this != SUSPENDED && this != TRANSFERRED_OUT && this != MERGED;
    }

    /** All that are open. */
    static Set<MatterStatus> open() {
        EnumSet<MatterStatus> open = EnumSet.noneOf(MatterStatus.class);
        Arrays.stream(values()).filter(MatterStatus::isOpen).forEach(open::add);
        return open;
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
