package org.shaotai.persistence.whistle;

import java.time.Instant;

/**
 * Who composed a whistle and who looked at it.
 *
 * @param whistler who composed it
 * @param composedAt when
 * @param dueAt until when it must have been looked at, or null while that is not asked for
 * @param reviewedAt when it was, or null
 * @param reviewer who did; empty while nobody has
 */
public record Review(
        String whistler, Instant composedAt, Instant dueAt, Instant reviewedAt, String reviewer) {

    static Review composed(String whistler, Instant at) {
        return new Review(whistler, at, null, null, "");
    }

    /** Whether somebody still has to look at it. */
    public boolean isPending() {
        return dueAt != null && reviewedAt == null;
    }

    Review asked(Instant due) {
        return new Review(whistler, composedAt, due, null, "");
    }

    Review done(String by, Instant at) {
        return new Review(whistler, composedAt, dueAt, at, by);
    }
}
