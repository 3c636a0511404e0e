package org.shaotai.persistence.matter;

import java.time.Duration;
import java.time.Instant;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;

/** The checks that every move of a matter shares, whatever it is. */
final class MatterGuard {

    /** How far ahead of this desk's clock another desk's clock may be. */
    private static final Duration AHEAD = Duration.ofMinutes(2);

    private MatterGuard() {}

    /** A move must be one that the status allows, and an act cannot be of the future. */
    static Outcome<Matter> check(Matter matter, Move move, Entry entry, Instant now) {
        if (!move.isAllowedFrom(matter.status())) {
            return Outcome.refused("refusal.matter.move", matter.number(), matter.status(), move);
        }
        if (entry.at().isAfter(now.plus(AHEAD))) {
            return Outcome.refused("refusal.matter.inFuture");
        }
        return Outcome.done(matter);
    }
}
