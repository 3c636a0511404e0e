package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.Optional;

/**
 * What a called unit said before it came.
 *
 * @param answeredAt when it answered, or null
 * @param dispute its objection
 * @param excusedAt when it was found not to be responsible, or null
 */
public record Reply(Instant answeredAt, Optional<Dispute> dispute, Instant excusedAt) {

    static final Reply NONE = new Reply(null, Optional.empty(), null);

    Reply answered(Instant at) {
        return new Reply(answeredAt == null ? at : answeredAt, dispute, excusedAt);
    }

    Reply disputed(Dispute objection) {
        return new Reply(answeredAt, Optional.of(objection), excusedAt);
    }

    Reply ruled(boolean isUpheld, Instant at) {
        return new Reply(
                answeredAt, dispute.map(d -> d.ruled(isUpheld, at)), isUpheld ? at : excusedAt);
    }

    Reply excused(Instant at) {
        return new Reply(answeredAt, dispute, at);
    }
}
