package org.shaotai.persistence.matter;

import static org.shaotai.persistence.matter.MatterStatus.ACCEPTED;
import static org.shaotai.persistence.matter.MatterStatus.CLOSED;
import static org.shaotai.persistence.matter.MatterStatus.DISPATCHED;
import static org.shaotai.persistence.matter.MatterStatus.FEEDBACK_GIVEN;
import static org.shaotai.persistence.matter.MatterStatus.IN_PROGRESS;
import static org.shaotai.persistence.matter.MatterStatus.REGISTERED;
import static org.shaotai.persistence.matter.MatterStatus.RETURN_REVIEW;
import static org.shaotai.persistence.matter.MatterStatus.SELF_HANDLING;
import static org.shaotai.persistence.matter.MatterStatus.SUSPENDED;
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
    /** It is the same as another matter and goes on there. */
    MERGE(Set.of(REGISTERED, ACCEPTED)),
    SIGN(Set.of(DISPATCHED, IN_PROGRESS)),
    CONTACT(Set.of(DISPATCHED, RETURN_REVIEW, IN_PROGRESS, SUSPENDED, SELF_HANDLING)),
    GIVE_RESULT(Set.of(IN_PROGRESS, SELF_HANDLING)),
    REQUEST_RETURN(Set.of(DISPATCHED, IN_PROGRESS)),
    APPROVE_RETURN(Set.of(RETURN_REVIEW)),
    REFUSE_RETURN(Set.of(RETURN_REVIEW)),
    /** The chief says whose duty it is, after a second unit wanted to return it. */
    RULE_DUTY(Set.of(RETURN_REVIEW)),
    REQUEST_EXTENSION(Set.of(IN_PROGRESS, SELF_HANDLING)),
    GRANT_EXTENSION(Set.of(IN_PROGRESS, SELF_HANDLING)),
    REFUSE_EXTENSION(Set.of(IN_PROGRESS, SELF_HANDLING)),
    SUSPEND(Set.of(IN_PROGRESS)),
    RESUME(Set.of(SUSPENDED)),
    PASS_VERIFICATION(Set.of(FEEDBACK_GIVEN)),
    FAIL_VERIFICATION(Set.of(FEEDBACK_GIVEN)),
    CLOSE(Set.of(VERIFIED)),
    /** The asker was called and not reached. */
    MISS_VISIT(Set.of(VERIFIED)),
    /** The asker says that it is not solved, and is right. */
    REJECT_AT_VISIT(Set.of(VERIFIED)),
    REOPEN(Set.of(CLOSED)),
    TRANSFER_OUT(MatterStatus.open()),
    /** A higher level takes it on; the place stays its co-owner (domain reference §3.13). */
    ESCALATE(MatterStatus.open()),
    /** The higher level gives it back with written help. */
    SEND_BACK(MatterStatus.open()),
    /** Another matter turned out to be this one. */
    TAKE_IN(MatterStatus.open()),
    /** The unit that owed it was dissolved. */
    HAND_OVER(MatterStatus.open()),
    ARCHIVE(Set.of(CLOSED));

    private final Set<MatterStatus> from;

    Move(Set<MatterStatus> from) {
        this.from = from;
    }

    /** Whether the move may be made from a status. */
    public boolean isAllowedFrom(MatterStatus status) {
        return from.contains(status);
    }
}
