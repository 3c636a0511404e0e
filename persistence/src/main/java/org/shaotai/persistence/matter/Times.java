package org.shaotai.persistence.matter;

import java.time.Instant;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;

/**
 * When each step of a matter first happened and when it must be done. Null stands for "not yet" and
 * never leaves this module's rows unnamed: each accessor's name says the step.
 *
 * @param registeredAt when it came in; of merged ones the earliest
 * @param acceptedAt when it was accepted, or null
 * @param dispatchedAt when it was first given to a handling unit, or null
 * @param contactDueAt until when the asker must have been contacted, or null before dispatch
 * @param contactedAt when the asker was first contacted, or null
 * @param feedbackAt when the last result was given, or null
 * @param closedAt when it ended, or null while open
 * @param clocks the limits that run
 */
public record Times(
        Instant registeredAt,
        Instant acceptedAt,
        Instant dispatchedAt,
        Instant contactDueAt,
        Instant contactedAt,
        Instant feedbackAt,
        Instant closedAt,
        Clocks clocks) {

    /** The times of a matter that has just come in. */
    static Times registered(Instant at, Clock clock) {
        return new Times(
                at, null, null, null, null, null, null, Clocks.started(at, clock, clock.dueAt()));
    }

    Times accepted(Instant at) {
        return new Times(
                registeredAt,
                first(acceptedAt, at),
                dispatchedAt,
                contactDueAt,
                contactedAt,
                feedbackAt,
                closedAt,
                clocks);
    }

    /**
     * Given to a unit. The whole limit begins with the first dispatch and goes on through a return:
     * returned time is charged to the matter, not to the next unit (§3.0 T7).
     */
    Times dispatched(Instant at, Instant contactDue, Clock clock, Instant stageDueAt) {
        boolean isFirst = dispatchedAt == null;
        return new Times(
                registeredAt,
                acceptedAt,
                first(dispatchedAt, at),
                first(contactDueAt, contactDue),
                contactedAt,
                feedbackAt,
                closedAt,
                isFirst ? Clocks.started(at, clock, stageDueAt) : clocks.stage(stageDueAt));
    }

    Times contacted(Instant at) {
        return new Times(
                registeredAt,
                acceptedAt,
                dispatchedAt,
                contactDueAt,
                first(contactedAt, at),
                feedbackAt,
                closedAt,
                clocks);
    }

    /** A result at a moment, or null for none, and the clocks that run from then on. */
    private Times with(Instant feedback, Instant closed, Clocks running) {
        return new Times(
                registeredAt,
                acceptedAt,
                dispatchedAt,
                contactDueAt,
                contactedAt,
                feedback,
                closed,
                running);
    }

    Times feedback(Instant at, Instant verifyDueAt) {
        return with(at, closedAt, clocks.stage(verifyDueAt));
    }

    /** Back to work: the result counts no more and a new limit runs. */
    Times again(Instant at, Clock clock) {
        return with(null, null, Clocks.started(at, clock, clock.dueAt()));
    }

    Times closed(Instant at) {
        return with(feedbackAt, at, clocks);
    }

    Times with(Clocks running) {
        return with(feedbackAt, closedAt, running);
    }

    Times stage(Instant due) {
        return with(clocks.stage(due));
    }

    /** The earlier of two registrations counts for both. */
    Times registeredNoLaterThan(Instant other) {
        return new Times(
                other.isBefore(registeredAt) ? other : registeredAt,
                acceptedAt,
                dispatchedAt,
                contactDueAt,
                contactedAt,
                feedbackAt,
                closedAt,
                clocks);
    }

    /** When the current limit began to run. */
    public Instant clockFrom() {
        return clocks.from();
    }

    /** When the whole limit ends. */
    public Instant dueAt() {
        return clocks.dueAt();
    }

    /** Until when the present stage must be over. */
    public Instant stageDueAt() {
        return clocks.stageDueAt();
    }

    /** What the limit counts, for the lamp. */
    public LimitUnit limitUnit() {
        return clocks.limit().unit();
    }

    private static Instant first(Instant earlier, Instant now) {
        return earlier == null ? now : earlier;
    }

    /**
     * A running limit as the journal keeps it: a snapshot, so that a later change of the tables
     * moves no deadline (§3.0 T12).
     *
     * @param dueAt when it ends
     * @param limit the original limit; work that is done again has half of it
     */
    public record Clock(Instant dueAt, TimeLimit limit) {

        /** What the limit counts. */
        public LimitUnit unit() {
            return limit.unit();
        }
    }
}
