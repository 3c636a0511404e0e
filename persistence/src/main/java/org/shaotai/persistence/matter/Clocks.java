package org.shaotai.persistence.matter;

import java.time.Instant;
import org.shaotai.persistence.calendar.TimeLimit;

/**
 * The two clocks of a matter (domain reference §3.0 T8): the whole limit and the stage it is in.
 * Snapshots both; what is left of them is computed when they are looked at.
 *
 * @param limit the original limit, from which an extension, and the half for rework, are measured
 * @param from when the current limit began to run
 * @param dueAt when it ends: before dispatch the limit for dispatching, afterwards the whole limit
 *     (T4)
 * @param stageDueAt until when the present stage must be over: dispatch, signature, decision on a
 *     return, handling, review of a suspension, verification, return visit
 * @param stoppedAt since when both stand still, or null while they run
 */
public record Clocks(
        TimeLimit limit, Instant from, Instant dueAt, Instant stageDueAt, Instant stoppedAt) {

    /** A limit that begins to run and whose first stage ends at a moment. */
    static Clocks started(Instant at, Times.Clock clock, Instant stageDueAt) {
        return new Clocks(clock.limit(), at, clock.dueAt(), stageDueAt, null);
    }

    /** The same whole limit in another stage. */
    Clocks stage(Instant due) {
        return new Clocks(limit, from, dueAt, due, stoppedAt);
    }

    /** The same limit with another end; its stage is the handling. */
    Clocks due(Instant whole, Instant stage) {
        return new Clocks(limit, from, whole, stage, null);
    }

    /** Standing still, to be looked at again at the review. */
    Clocks stopped(Instant at, Instant reviewAt) {
        return new Clocks(limit, from, dueAt, reviewAt, at);
    }
}
