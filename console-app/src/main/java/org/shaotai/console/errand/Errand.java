package org.shaotai.console.errand;

import org.shaotai.persistence.common.Progress;

/** One long command under way: how far it is, and whether it was called off. For all threads. */
final class Errand implements Progress {

    /** How far a command is that has not said yet. */
    static final double UNKNOWN = -1;

    private volatile double share = UNKNOWN;
    private volatile boolean isCalledOff;

    @Override
    public boolean at(long done, long total) {
        share = total > 0 ? Math.min(1, (double) done / total) : UNKNOWN;
        return !isCalledOff;
    }

    /** How far it is, 0 to 1, or {@link #UNKNOWN}. */
    double share() {
        return share;
    }

    /** Asks the command to undo what it did and to end. */
    void callOff() {
        isCalledOff = true;
    }
}
