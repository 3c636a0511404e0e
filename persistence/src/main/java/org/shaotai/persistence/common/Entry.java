package org.shaotai.persistence.common;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.shaotai.persistence.unit.UnitId;

/**
 * Who says so, on whose behalf, through which channel, and when it happened: what every command is
 * given beside its own facts.
 *
 * @param actor who makes the entry
 * @param onBehalfOf the unit whose act is recorded by the desk (代录); empty when the actor acts for
 *     the desk itself
 * @param via the channel through which the desk heard of it
 * @param at when it happened, to the microsecond (finer parts are cut off, as the store does)
 * @param note free words, at most 2,000 characters, may be empty
 */
public record Entry(Actor actor, Optional<UnitId> onBehalfOf, Via via, Instant at, String note) {

    /** Checks the note and cuts the time to microseconds. */
    public Entry {
        if (note.length() > 2000) {
            throw new IllegalArgumentException(
                    "a note has at most 2000 characters, not " + note.length());
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** An entry of the desk itself, made at the console. */
    public static Entry by(Actor actor, Instant at) {
        return new Entry(actor, Optional.empty(), Via.CONSOLE, at, "");
    }

    /** The same entry, recorded on behalf of a unit that told the desk through {@code channel}. */
    public Entry onBehalfOf(UnitId unit, Via channel) {
        return new Entry(actor, Optional.of(unit), channel, at, note);
    }

    /** The same entry with other words in its note. */
    public Entry noting(String words) {
        return new Entry(actor, onBehalfOf, via, at, words);
    }
}
