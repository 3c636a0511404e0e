package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.WORK_ORDER;

import java.util.List;
import org.jooq.DSLContext;
import org.shaotai.persistence.database.Rows;
import org.shaotai.persistence.jooq.tables.records.WorkOrderRecord;
import org.shaotai.persistence.unit.UnitId;

/** Turns a {@link WorkOrder} into its row and back. */
final class OrderRows {

    private OrderRows() {}

    static List<WorkOrder> of(DSLContext sql, MatterId matter) {
        return sql.selectFrom(WORK_ORDER)
                .where(WORK_ORDER.MATTER_ID.eq(matter.value()))
                .orderBy(WORK_ORDER.ID)
                .fetch(OrderRows::order);
    }

    static WorkOrder order(WorkOrderRecord r) {
        return new WorkOrder(
                r.getId(),
                new UnitId(r.getUnitId()),
                OrderRole.valueOf(r.getRole()),
                OrderStatus.valueOf(r.getStatus()),
                r.getDispatchedAt(),
                r.getSignDueAt(),
                r.getDueAt(),
                r.getSignedAt(),
                r.getReturnAskedAt(),
                r.getFeedbackAt(),
                r.getEndedAt());
    }

    static WorkOrderRecord row(MatterId matter, WorkOrder o) {
        WorkOrderRecord r = new WorkOrderRecord();
        if (o.id() != 0) {
            r.setId(o.id());
        }
        r.setMatterId(matter.value());
        r.setUnitId(o.unit().value());
        r.setRole(o.role().name());
        r.setStatus(o.status().name());
        r.setDispatchedAt(o.dispatchedAt());
        r.setSignDueAt(o.signDueAt());
        r.setDueAt(o.dueAt());
        r.setSignedAt(o.signedAt());
        r.setReturnAskedAt(o.returnAskedAt());
        r.setFeedbackAt(o.feedbackAt());
        r.setEndedAt(o.endedAt());
        r.setRowVersion(1);
        return r;
    }

    /** Writes the orders that a move changed, and lets those that it made wait with other rows. */
    static void save(DSLContext sql, Rows rows, Docket before, Docket after) {
        MatterId matter = after.matter().id();
        for (WorkOrder order : after.orders()) {
            if (order.id() == 0) {
                rows.add(row(matter, order));
            } else if (!before.orders().contains(order)) {
                WorkOrderRecord r = row(matter, order);
                sql.update(WORK_ORDER)
                        .set(WORK_ORDER.STATUS, r.getStatus())
                        .set(WORK_ORDER.DUE_AT, r.getDueAt())
                        .set(WORK_ORDER.SIGNED_AT, r.getSignedAt())
                        .set(WORK_ORDER.RETURN_ASKED_AT, r.getReturnAskedAt())
                        .set(WORK_ORDER.FEEDBACK_AT, r.getFeedbackAt())
                        .set(WORK_ORDER.ENDED_AT, r.getEndedAt())
                        .set(WORK_ORDER.ROW_VERSION, WORK_ORDER.ROW_VERSION.plus(1))
                        .where(WORK_ORDER.ID.eq(order.id()))
                        .execute();
            }
        }
    }
}
