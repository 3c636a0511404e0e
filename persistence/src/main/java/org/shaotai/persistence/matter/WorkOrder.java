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
        Instant feedbackAt,
        Instant endedAt) {

    static WorkOrder dispatched(
            UnitId unit, OrderRole role, Instant at, Instant signDueAt, Instant dueAt) {
        return new WorkOrder(
                0, unit, role, OrderStatus.DISPATCHED, at, signDueAt, dueAt, null, null, null);
    }

    WorkOrder signed(Instant at) {
        return new WorkOrder(
                id,
                unit,
                role,
                OrderStatus.SIGNED,
                dispatchedAt,
                signDueAt,
                dueAt,
                signedAt == null ? at : signedAt,
                feedbackAt,
                endedAt);
    }

    WorkOrder feedback(Instant at) {
        return new WorkOrder(
                id,
                unit,
                role,
                OrderStatus.FEEDBACK_GIVEN,
                dispatchedAt,
                signDueAt,
                dueAt,
                signedAt,
                at,
                endedAt);
    }

    WorkOrder again(Instant newDueAt) {
        return new WorkOrder(
                id,
                unit,
                role,
                OrderStatus.SIGNED,
                dispatchedAt,
                signDueAt,
                newDueAt,
                signedAt,
                null,
                null);
    }

    WorkOrder ended(Instant at) {
        return new WorkOrder(
                id,
                unit,
                role,
                OrderStatus.ENDED,
                dispatchedAt,
                signDueAt,
                dueAt,
                signedAt,
                feedbackAt,
                at);
    }

    /** Whether the unit still owes something. */
    public boolean isOpen() {
        return endedAt == null;
    }
}
