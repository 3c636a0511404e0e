package org.shaotai.map.base.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.shaotai.map.base.BadTile;

/**
 * Leaves a service alone for a while after it failed, longer each time it fails again. Safe for all
 * threads.
 */
final class Pause {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Clock clock;
    private Duration length = FIRST;
    private Instant until = Instant.MIN;
    private BadTile reason;

    Pause(Clock clock) {
        this.clock = clock;
    }

    /** Passes when the service may be asked; else tells again why it is left alone. */
    synchronized void pass() throws BadTile {
        if (clock.instant().isBefore(until)) {
            throw reason;
        }
    }

    /** The service failed. */
    synchronized void begin(BadTile why) {
        reason = why;
        until = clock.instant().plus(length);
        length = length.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : length.multipliedBy(2);
    }

    /** The service answered as it should. */
    synchronized void end() {
        length = FIRST;
        until = Instant.MIN;
    }
}
