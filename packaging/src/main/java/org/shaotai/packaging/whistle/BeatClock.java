package org.shaotai.packaging.whistle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's clock for a measure: stands still between two beats. Safe for all threads. */
final class BeatClock extends Clock {

    private static final Duration BEAT = Duration.ofSeconds(1);

    private volatile Instant now = Instant.now();

    /** Moves on by one beat; called from one thread only. */
    void beat() {
        now = now.plus(BEAT);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the store has a zone of its own");
    }
}
