package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.unit.UnitId;

/**
 * A called unit's objection that the duty is not its own, once a call. Its clock runs on.
 *
 * @param at when it objected
 * @param basis why, at most 500 characters
 * @param proposed whose duty it says it is
 * @param rulingDueAt until when that must be ruled
 * @param ruledAt when it was ruled, or null
 * @param isUpheld whether the unit was found right
 */
public record Dispute(
        Instant at,
        String basis,
        Optional<UnitId> proposed,
        Instant rulingDueAt,
        Instant ruledAt,
        boolean isUpheld) {

    /** Whether nobody has ruled yet. */
    public boolean isPending() {
        return ruledAt == null;
    }

    Dispute ruled(boolean isRight, Instant when) {
        return new Dispute(at, basis, proposed, rulingDueAt, when, isRight);
    }
}
