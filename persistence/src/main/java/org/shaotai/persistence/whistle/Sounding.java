package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.Optional;

/**
 * What was fixed when a whistle was sounded.
 *
 * @param at when, or null while it has not been
 * @param repeatOf an earlier whistle for the same matter that called one of the same units
 * @param planDueAt until when a plan must be recorded, or null where none is asked for
 * @param handleDueAt until when it must be done, or null while it has not been sounded
 */
public record Sounding(
        Instant at, Optional<WhistleId> repeatOf, Instant planDueAt, Instant handleDueAt) {

    static final Sounding NONE = new Sounding(null, Optional.empty(), null, null);
}
