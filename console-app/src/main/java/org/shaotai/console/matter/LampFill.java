package org.shaotai.console.matter;

import java.time.Duration;
import java.time.Instant;

/** How full a lamp is drawn: it empties like a clock, so that it reads without its colour. */
public enum LampFill {
    FULL(1),
    THREE_QUARTERS(0.75),
    HALF(0.5),
    QUARTER(0.25),
    CROSSED(0);

    private final double share;

    LampFill(double share) {
        this.share = share;
    }

    /** The part of the disc that is drawn, 0 to 1. */
    public double share() {
        return share;
    }

    /** The fill for a limit that runs from one moment to another, looked at in between or after. */
    public static LampFill of(Instant from, Instant dueAt, Instant now) {
        if (!now.isBefore(dueAt)) {
            return CROSSED;
        }
        double whole = Math.max(1, Duration.between(from, dueAt).toMillis());
        double left = Duration.between(now, dueAt).toMillis() / whole;
        if (left > FULL.share - 0.25) {
            return FULL;
        }
        return left > 0.5 ? THREE_QUARTERS : left > 0.25 ? HALF : QUARTER;
    }
}
