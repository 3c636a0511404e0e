package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.Optional;

/**
 * Which level has a matter in hand, and how it came there (domain reference §3.13).
 *
 * @param level the level
 * @param since since when
 * @param raisedFrom the level that raised it there; empty where nobody did
 * @param sentBack a bit for each level that has sent it back, which each does once
 */
public record Standing(Level level, Instant since, Optional<Level> raisedFrom, int sentBack) {

    /** A matter that has just come in is the township room's. */
    static Standing first(Instant at) {
        return new Standing(Level.TOWNSHIP, at, Optional.empty(), 0);
    }

    Standing at(Level other, Instant at) {
        return new Standing(other, at, Optional.empty(), sentBack);
    }

    Standing raisedTo(Level upper, Instant at) {
        return new Standing(upper, at, Optional.of(level), sentBack);
    }

    Standing sentBackTo(Level lower, Instant at) {
        return new Standing(lower, at, Optional.empty(), sentBack | bit());
    }

    /** Whether this level has sent it back already. */
    public boolean wasSentBack() {
        return (sentBack & bit()) != 0;
    }

    private int bit() {
        return 1 << level.ordinal();
    }
}
