package org.shaotai.persistence.matter;

import static org.shaotai.persistence.matter.MatterStatus.ACCEPTED;
import static org.shaotai.persistence.matter.MatterStatus.CLOSED;
import static org.shaotai.persistence.matter.MatterStatus.DISPATCHED;
import static org.shaotai.persistence.matter.MatterStatus.FEEDBACK_GIVEN;
import static org.shaotai.persistence.matter.MatterStatus.IN_PROGRESS;
import static org.shaotai.persistence.matter.MatterStatus.REGISTERED;
import static org.shaotai.persistence.matter.MatterStatus.SELF_HANDLING;
import static org.shaotai.persistence.matter.MatterStatus.VERIFIED;

import java.util.Set;

/**
 * What can happen to a matter: the one table of allowed moves (domain reference §3.2). The name is
 * also the event's name in the journal, so a constant is never renamed.
 */
public enum Move {
    REGISTER(Set.of()),
    ACCEPT(Set.of(REGISTERED)),
    DECLINE(Set.of(REGISTERED)),
    DISPATCH(Set.of(ACCEPTED)),
    HANDLE_AT_STATION(Set.of(ACCEPTED)),
    SIGN(Set.of(DISPATCHED, IN_PROGRESS)),
    CONTACT(Set.of(DISPATCHED, IN_PROGRESS, SELF_HANDLING)),
    GIVE_RESULT(Set.of(IN_PROGRESS, SELF_HANDLING)),
    PASS_VERIFICATION(Set.of(FEEDBACK_GIVEN)),
    FAIL_VERIFICATION(Set.of(FEEDBACK_GIVEN)),
    CLOSE(Set.of(VERIFIED)),
    REOPEN(Set.of(CLOSED)),
    TRANSFER_OUT(
            Set.of(
                    REGISTERED,
                    ACCEPTED,
                    SELF_HANDLING,
                    DISPATCHED,
                    IN_PROGRESS,
                    FEEDBACK_GIVEN,
                    VERIFIED));

    private final Set<MatterStatus> from;

    Move(Set<MatterStatus> from) {
        this.from = from;
    }

    /** Whether the move may be made from a status. */
    public boolean isAllowedFrom(MatterStatus status) {
        return from.contains(status);
    }
}
