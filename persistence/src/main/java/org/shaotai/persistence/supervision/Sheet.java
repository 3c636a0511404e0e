package org.shaotai.persistence.supervision;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.unit.UnitId;

/**
 * One reminder or supervision sheet.
 *
 * @param id its row
 * @param matter the matter
 * @param unit the unit that owes it
 * @param order the unit's order; empty where it handles the matter without one
 * @param level how hard
 * @param trigger why
 * @param lapseFrom when the limit began to run that is lapsing
 * @param issuedAt when it was issued
 * @param replyDueAt until when the unit must answer
 * @param answeredAt when it did
 * @param cancelledAt when it was withdrawn
 * @param version counts its journal entries from 1
 */
public record Sheet(
        long id,
        MatterId matter,
        UnitId unit,
        Optional<Long> order,
        SheetLevel level,
        SheetTrigger trigger,
        Instant lapseFrom,
        Instant issuedAt,
        Instant replyDueAt,
        Optional<Instant> answeredAt,
        Optional<Instant> cancelledAt,
        int version) {

    /** Whether the unit still owes an answer. */
    public boolean isUnanswered() {
        return answeredAt.isEmpty() && cancelledAt.isEmpty();
    }

    /** Whether it was withdrawn, so that it counts no more. */
    public boolean isCancelled() {
        return cancelledAt.isPresent();
    }

    /** Whether its answer is late. */
    public boolean isOverdue(Instant now) {
        return isUnanswered() && !now.isBefore(replyDueAt);
    }

    Sheet answered(Instant at) {
        return with(Optional.of(at), cancelledAt);
    }

    Sheet cancelled(Instant at) {
        return with(answeredAt, Optional.of(at));
    }

    private Sheet with(Optional<Instant> answered, Optional<Instant> cancelled) {
        return new Sheet(
                id,
                matter,
                unit,
                order,
                level,
                trigger,
                lapseFrom,
                issuedAt,
                replyDueAt,
                answered,
                cancelled,
                version + 1);
    }
}
