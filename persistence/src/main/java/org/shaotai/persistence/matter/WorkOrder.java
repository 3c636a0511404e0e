package org.shaotai.persistence.matter;

import java.time.Instant;
import org.shaotai.persistence.unit.UnitId;

/**
 * The order to one unit to handle a matter; one for each dispatched unit.
 *
 * @param id its row, 0 before it has one
 * @param unit the unit that must act
 * @param role whether it leads or assists
 * @param status where it stands
 * @param dispatchedAt when its clock began: at dispatch, not at signing (domain reference §3.0 T4)
 * @param signDueAt until when it must be signed for
 * @param dueAt until when it must be done, a snapshot taken at dispatch
 * @param signedAt when the unit signed for it, or null
 * @param returnAskedAt when the unit asked to return it, which it can once, or null
 * @param feedbackAt when the unit gave its last result, or null
 * @param endedAt when nothing more is owed, or null
 */
public record WorkOrder(
        long id,
        UnitId unit,
        OrderRole role,
        OrderStatus status,
        Instant dispatchedAt,
        Instant signDueAt,
        Instant dueAt,
        Instant signedAt,
        Instant returnAskedAt,
        Instant feedbackAt,
        Instant endedAt) {

    static WorkOrder dispatched(
            UnitId unit, OrderRole role, Instant at, Instant signDueAt, Instant dueAt) {
        return new WorkOrder(
                0,
                unit,
                role,
                OrderStatus.DISPATCHED,
                at,
                signDueAt,
                dueAt,
                null,
                null,
                null,
                null);
    }

    private WorkOrder to(
            OrderStatus next,
            Instant due,
            Instant signed,
            Instant asked,
            Instant feedback,
            Instant ended) {
        return new WorkOrder(
                id, unit, role, next, dispatchedAt, signDueAt, due, signed, asked, feedback, ended);
    }

    WorkOrder signed(Instant at) {
        Instant first = signedAt == null ? at : signedAt;
        return to(OrderStatus.SIGNED, dueAt, first, returnAskedAt, feedbackAt, endedAt);
    }

    WorkOrder returnAsked(Instant at) {
        return to(OrderStatus.RETURN_ASKED, dueAt, signedAt, at, feedbackAt, endedAt);
    }

    /** The return was refused: the order stands, and its clock never stopped. */
    WorkOrder stands() {
        OrderStatus before = signedAt == null ? OrderStatus.DISPATCHED : OrderStatus.SIGNED;
        return to(before, dueAt, signedAt, returnAskedAt, feedbackAt, endedAt);
    }

    WorkOrder returned(Instant at) {
        return to(OrderStatus.RETURNED, dueAt, signedAt, returnAskedAt, feedbackAt, at);
    }

    WorkOrder due(Instant newDueAt) {
        return to(status, newDueAt, signedAt, returnAskedAt, feedbackAt, endedAt);
    }

    WorkOrder feedback(Instant at) {
        return to(OrderStatus.FEEDBACK_GIVEN, dueAt, signedAt, returnAskedAt, at, endedAt);
    }

    WorkOrder again(Instant newDueAt) {
        return to(OrderStatus.SIGNED, newDueAt, signedAt, returnAskedAt, null, null);
    }

    WorkOrder ended(Instant at) {
        return to(OrderStatus.ENDED, dueAt, signedAt, returnAskedAt, feedbackAt, at);
    }

    /** The same order as its journal tells of it. */
    WorkOrder withoutId() {
        return new WorkOrder(
                0,
                unit,
                role,
                status,
                dispatchedAt,
                signDueAt,
                dueAt,
                signedAt,
                returnAskedAt,
                feedbackAt,
                endedAt);
    }

    /**
     * The order that another unit takes over from a moment on, with the time that is left of it.
     */
    WorkOrder handedTo(UnitId other, Instant at) {
        return new WorkOrder(
                0,
                other,
                role,
                status,
                at,
                signDueAt,
                dueAt,
                signedAt,
                returnAskedAt,
                feedbackAt,
                null);
    }

    /** Until when the unit must take its next step: sign, then finish. */
    Instant stageDueAt() {
        return signedAt == null ? signDueAt : dueAt;
    }

    /** Whether the unit still owes something. */
    public boolean isOpen() {
        return endedAt == null;
    }
}
