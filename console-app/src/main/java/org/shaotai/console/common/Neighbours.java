package org.shaotai.console.common;

import java.util.concurrent.Callable;

/**
 * Hears what other desks write into a shared store: asks for a number that moves with every entry
 * of anybody, and lets all screens read again when it has moved. Never asks again before it was
 * answered.
 */
public final class Neighbours {

    private final Desk desk;
    private final Callable<Long> revision;
    private Long known;
    private boolean isAsking;
    private boolean isBroken;

    /**
     * Neighbours of a desk.
     *
     * @param revision what moves with every entry; asked in the background
     */
    public Neighbours(Desk desk, Callable<Long> revision) {
        this.desk = desk;
        this.revision = revision;
    }

    /** Asks; called on a beat of its own. */
    public void listen() {
        if (!isAsking) {
            isAsking = true;
            desk.background().run(revision, this::hear, this::fail);
        }
    }

    private void hear(Long now) {
        isAsking = false;
        isBroken = false;
        boolean hasMoved = known != null && !known.equals(now);
        known = now;
        if (hasMoved) {
            desk.changed();
        }
    }

    /** A store that cannot be reached is told of once, not with every beat. */
    private void fail(Throwable failure) {
        isAsking = false;
        if (!isBroken) {
            isBroken = true;
            desk.notices().failed(failure);
        }
    }
}
