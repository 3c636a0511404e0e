package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;
import static org.shaotai.persistence.jooq.Tables.WORK_ORDER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Matters that a unit is working on, with their orders, for this module's other stores. */
public final class OpenDockets {

    private static final List<String> OWED =
            List.of(
                    MatterStatus.DISPATCHED.name(),
                    MatterStatus.RETURN_REVIEW.name(),
                    MatterStatus.IN_PROGRESS.name(),
                    MatterStatus.SELF_HANDLING.name());

    private OpenDockets() {}

    /** All of them: what is suspended or has its result is owed by no unit now. */
    public static List<Docket> all(DSLContext sql) {
        Map<Long, List<WorkOrder>> orders =
                sql.select(WORK_ORDER.fields())
                        .from(WORK_ORDER)
                        .join(MATTER)
                        .on(MATTER.ID.eq(WORK_ORDER.MATTER_ID))
                        .where(MATTER.STATUS.in(OWED))
                        .orderBy(WORK_ORDER.ID)
                        .fetchGroups(
                                row -> row.get(WORK_ORDER.MATTER_ID),
                                row -> OrderRows.order(row.into(WORK_ORDER)));
        return sql.selectFrom(MATTER)
                .where(MATTER.STATUS.in(OWED))
                .orderBy(MATTER.ID)
                .fetch(
                        row ->
                                new Docket(
                                        MatterRows.matter(row),
                                        orders.getOrDefault(row.getId(), List.of())));
    }

    /** One of them; empty when no unit is working on it now. */
    public static Optional<Docket> of(DSLContext sql, MatterId id) {
        return MatterRows.find(sql, id)
                .filter(matter -> OWED.contains(matter.status().name()))
                .map(matter -> new Docket(matter, OrderRows.of(sql, id)));
    }

    /** Whether a version of a matter's row was owed by its owner. */
    public static Condition isOwed() {
        return MATTER_SPAN.STATUS.in(OWED);
    }

    /** When anything last happened to a matter. */
    public static Instant movedAt(DSLContext sql, MatterId id) {
        return sql.select(DSL.max(MATTER_SPAN.FROM_AT))
                .from(MATTER_SPAN)
                .where(MATTER_SPAN.MATTER_ID.eq(id.value()))
                .fetchSingle()
                .value1();
    }
}
