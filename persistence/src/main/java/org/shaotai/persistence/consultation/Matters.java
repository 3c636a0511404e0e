package org.shaotai.persistence.consultation;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;
import static org.shaotai.persistence.jooq.Tables.WORK_ORDER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.matter.MattersAt;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.region.RegionId;

/**
 * What the boards ask of the matters of a township, or of all, at a moment. Each question is one
 * statement.
 *
 * @param sql the transaction
 * @param asOf the moment
 * @param town the township; empty for all
 */
record Matters(DSLContext sql, Instant asOf, Optional<RegionId> town) {

    private Condition here() {
        return town.map(t -> (Condition) MATTER_SPAN.TOWN_ID.eq(t.value()))
                .orElse(DSL.trueCondition());
    }

    private List<MatterRow> rows(Condition condition) {
        return new MattersAt(asOf).rows(sql, condition.and(here()));
    }

    /** What was open. */
    List<MatterRow> open() {
        return open(DSL.trueCondition());
    }

    /** What was open and meets a condition. */
    List<MatterRow> open(Condition condition) {
        return rows(MATTER_SPAN.IS_OPEN.isTrue().and(condition));
    }

    /** What had come in since a moment, ended or not. */
    List<MatterRow> registeredSince(Instant from) {
        return rows(MATTER.REGISTERED_AT.ge(from).and(MATTER.REGISTERED_AT.le(asOf)));
    }

    /** What had ended as closed since a moment. */
    List<MatterRow> closedSince(Instant from) {
        return rows(
                MATTER_SPAN
                        .CLOSED_AT
                        .ge(from)
                        .and(MATTER_SPAN.CLOSED_AT.le(asOf))
                        .and(MATTER_SPAN.STATUS.in(MatterStatus.closedNames())));
    }

    /** The open matters with an order that nobody had signed for, and until when that was due. */
    Map<Long, Instant> unsigned() {
        Condition isUnsigned =
                WORK_ORDER
                        .DISPATCHED_AT
                        .le(asOf)
                        .and(isAfter(WORK_ORDER.SIGNED_AT))
                        .and(isAfter(WORK_ORDER.FEEDBACK_AT))
                        .and(isAfter(WORK_ORDER.ENDED_AT));
        return sql.select(WORK_ORDER.MATTER_ID, DSL.min(WORK_ORDER.SIGN_DUE_AT))
                .from(MATTER_SPAN)
                .join(WORK_ORDER)
                .on(WORK_ORDER.MATTER_ID.eq(MATTER_SPAN.MATTER_ID))
                .where(new MattersAt(asOf).isOpen().and(here()).and(isUnsigned))
                .groupBy(WORK_ORDER.MATTER_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private Condition isAfter(Field<Instant> event) {
        return event.isNull().or(event.gt(asOf));
    }

    /** Every matter that had ever been sent back to work. */
    Set<Long> reworked() {
        return sql.selectDistinct(JOURNAL.SUBJECT_ID)
                .from(JOURNAL)
                .where(
                        JOURNAL.EVENT
                                .eq(Move.FAIL_VERIFICATION.name())
                                .and(JOURNAL.SUBJECT.eq(Subject.MATTER.name()))
                                .and(JOURNAL.OCCURRED_AT.le(asOf)))
                .fetchSet(JOURNAL.SUBJECT_ID);
    }
}
