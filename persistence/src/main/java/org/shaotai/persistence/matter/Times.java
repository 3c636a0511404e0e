package org.shaotai.persistence.matter;

import java.time.Instant;
import org.shaotai.persistence.calendar.LimitUnit;

/**
 * When each step of a matter first happened and when it must be done. Null stands for "not yet" and
 * never leaves this module's rows unnamed: each accessor's name says the step.
 *
 * @param registeredAt when it came in
 * @param acceptedAt when it was accepted, or null
 * @param dispatchedAt when it was given to the handling unit, or null
 * @param contactDueAt until when the asker must have been contacted, or null before dispatch
 * @param contactedAt when the asker was first contacted, or null
 * @param feedbackAt when the last result was given, or null
 * @param closedAt when it ended, or null while open
 * @param clockFrom when the current limit began to run
 * @param dueAt when it ends: before dispatch the limit for dispatching, afterwards the whole limit
 *     (§3.0 T4, T8)
 * @param limitUnit what the limit counts, for the lamp
 */
public record Times(
        Instant registeredAt,
        Instant acceptedAt,
        Instant dispatchedAt,
        Instant contactDueAt,
        Instant contactedAt,
        Instant feedbackAt,
        Instant closedAt,
        Instant clockFrom,
        Instant dueAt,
        LimitUnit limitUnit) {

    /** The times of a matter that has just come in. */
    static Times registered(Instant at, Clock clock) {
        return new Times(at, null, null, null, null, null, null, at, clock.dueAt(), clock.unit());
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
                clockFrom,
                dueAt,
                limitUnit);
    }

    Times dispatched(Instant at, Instant contactDue, Clock clock) {
        return new Times(
                registeredAt,
                acceptedAt,
                first(dispatchedAt, at),
                contactDue,
                contactedAt,
                feedbackAt,
                closedAt,
                at,
                clock.dueAt(),
                clock.unit());
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
                clockFrom,
                dueAt,
                limitUnit);
    }

    Times feedback(Instant at) {
        return new Times(
                registeredAt,
                acceptedAt,
                dispatchedAt,
                contactDueAt,
                contactedAt,
                at,
                closedAt,
                clockFrom,
                dueAt,
                limitUnit);
    }

    /** Back to work: the result counts no more and a new limit runs. */
    Times again(Instant at, Clock clock) {
        return new Times(
                registeredAt,
                acceptedAt,
                dispatchedAt,
                contactDueAt,
                contactedAt,
                null,
                null,
                at,
                clock.dueAt(),
                clock.unit());
    }

    Times closed(Instant at) {
        return new Times(
                registeredAt,
                acceptedAt,
                dispatchedAt,
                contactDueAt,
                contactedAt,
                feedbackAt,
                at,
                clockFrom,
                dueAt,
                limitUnit);
    }

    private static Instant first(Instant earlier, Instant now) {
        return earlier == null ? now : earlier;
    }

    /**
     * A running limit as the journal keeps it: a snapshot, so that a later change of the tables
     * moves no deadline (§3.0 T12).
     *
     * @param dueAt when it ends
     * @param unit what it counts
     */
    public record Clock(Instant dueAt, LimitUnit unit) {}
}
