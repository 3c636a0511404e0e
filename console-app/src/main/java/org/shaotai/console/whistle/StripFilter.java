package org.shaotai.console.whistle;

import java.time.Instant;
import org.shaotai.persistence.whistle.WhistleKind;

/** The numbers of the strip above the list; each shows the whistles behind it. */
public enum StripFilter {
    ALL,
    EMERGENCY,
    HARD_CASE,
    ROUTINE,
    LATE,
    /** What waits for the chief, before sounding or after it, and the drafts. */
    REVIEW;

    /** Whether a whistle is among those the number counts. */
    public boolean passes(WhistleLine line, Instant now) {
        boolean isSounded = line.whistle().soundedAt() != null;
        if (this != REVIEW && !isSounded) {
            return false;
        }
        return switch (this) {
            case ALL -> true;
            case EMERGENCY -> line.whistle().kind() == WhistleKind.EMERGENCY;
            case HARD_CASE -> line.whistle().kind() == WhistleKind.HARD_CASE;
            case ROUTINE -> line.whistle().kind() == WhistleKind.ROUTINE;
            case LATE -> line.late(now) > 0;
            case REVIEW -> !isSounded || line.whistle().review().isPending();
        };
    }

    /** The number: whistles, or for {@link #LATE} the units that are missing. */
    public int count(Iterable<WhistleLine> lines, Instant now) {
        int count = 0;
        for (WhistleLine line : lines) {
            if (passes(line, now)) {
                count += this == LATE ? line.late(now) : 1;
            }
        }
        return count;
    }
}
