package org.shaotai.persistence.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves by hand, forwards and backwards. */
public final class TestClock extends Clock {

    private Instant now;

    /** A clock that stands at a moment. */
    public TestClock(Instant now) {
        this.now = now;
    }

    /** Moves it. */
    public void go(Duration by) {
        now = now.plus(by);
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
        throw new UnsupportedOperationException("the store has one zone of its own");
    }
}
