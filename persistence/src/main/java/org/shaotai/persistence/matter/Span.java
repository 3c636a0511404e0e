package org.shaotai.persistence.matter;

import java.time.Instant;

/**
 * One version of a matter's row, from the event that made it to the event that ended it.
 *
 * @param matter the row
 * @param fromAt when it came into force
 * @param toAt when the next one did; {@link #FOREVER} for the one in force
 */
record Span(Matter matter, Instant fromAt, Instant toAt) {

    /**
     * The end of what has not ended: a moment that both databases can hold and no clock reaches.
     */
    static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");
}
