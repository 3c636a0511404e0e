package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;
import static org.shaotai.persistence.jooq.Tables.MATTER_TEXT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Matters as they stood at a moment, for the questions of this module's other stores: which version
 * of a row held then, which was overdue. The SQL twin of what {@link MatterRow} says of one row.
 *
 * @param asOf the moment
 */
public record MattersAt(Instant asOf) {

    private static final int CHUNK = 1_000;

    /** The version of a row that held at the moment. */
    public Condition holds() {
        return MATTER_SPAN.TO_AT.gt(asOf).and(MATTER_SPAN.FROM_AT.le(asOf));
    }

    /** The version that held, when it was open. */
    public Condition isOpen() {
        return MATTER_SPAN.IS_OPEN.isTrue().and(holds());
    }

    /** Whether it was open past its limit; the same rule as {@link MatterRow#isOverdue}. */
    public Condition isOverdue() {
        Condition noResult = MATTER_SPAN.FEEDBACK_AT.isNull().and(MATTER_SPAN.DUE_AT.le(asOf));
        Condition lateResult = MATTER_SPAN.FEEDBACK_AT.gt(MATTER_SPAN.DUE_AT);
        Condition runs = MATTER_SPAN.STATUS.ne(MatterStatus.SUSPENDED.name());
        return isOpen().and(runs).and(noResult.or(lateResult));
    }

    /**
     * The rows that held and meet a condition on {@code MATTER_SPAN} and {@code MATTER}, the most
     * pressing first: by due time.
     */
    public List<MatterRow> rows(DSLContext sql, Condition condition) {
        return sql.select(MatterList.FIELDS)
                .from(MATTER_SPAN)
                .join(MATTER)
                .on(MATTER.ID.eq(MATTER_SPAN.MATTER_ID))
                .join(MATTER_TEXT)
                .on(MATTER_TEXT.MATTER_ID.eq(MATTER_SPAN.MATTER_ID))
                .where(holds().and(condition))
                .orderBy(MATTER_SPAN.DUE_AT, MATTER_SPAN.MATTER_ID)
                .fetch(MatterList::row);
    }

    /** The rows of some matters, in chunks that both databases take. */
    public List<MatterRow> byId(DSLContext sql, Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<MatterRow> rows = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i += CHUNK) {
            List<Long> chunk = all.subList(i, Math.min(all.size(), i + CHUNK));
            rows.addAll(rows(sql, MATTER_SPAN.MATTER_ID.in(chunk)));
        }
        return rows;
    }
}
