package org.shaotai.console.command;

import java.io.PrintWriter;
import org.shaotai.persistence.common.Progress;

/**
 * Says on standard error how far a long command is, at each tenth of the way. Not for sharing
 * between threads.
 */
final class ProgressLine implements Progress {

    private static final int STEPS = 10;
    private static final long UNKNOWN_STEP = 50_000;

    private final PrintWriter err;
    private long lastStep;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public boolean at(long done, long total) {
        long step = total > 0 ? done * STEPS / total : done / UNKNOWN_STEP;
        if (step > lastStep) {
            lastStep = step;
            err.println(total > 0 ? step * (100 / STEPS) + " %" : String.valueOf(done));
            err.flush();
        }
        return true;
    }
}
