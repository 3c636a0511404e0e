package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.WORK_ORDER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.shaotai.persistence.jooq.tables.records.MatterRecord;
import org.shaotai.persistence.jooq.tables.records.WorkOrderRecord;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.Subject;

/** Makes matters again from the journal alone and holds them against their rows. */
public final class MatterReplay {

    private static final int FETCH = 2_000;

    private MatterReplay() {}

    /**
     * The numbers of at most {@code most} matters whose row or orders are not what their journal
     * adds up to.
     */
    public static List<String> differing(DSLContext sql, int most) {
        List<String> differing = new ArrayList<>();
        try (Cursor<MatterRecord> rows =
                        sql.selectFrom(MATTER).orderBy(MATTER.ID).fetchSize(FETCH).fetchLazy();
                Cursor<Record4<Long, String, Instant, String>> events =
                        sql.select(
                                        JOURNAL.SUBJECT_ID,
                                        JOURNAL.EVENT,
                                        JOURNAL.OCCURRED_AT,
                                        JOURNAL.DETAIL)
                                .from(JOURNAL)
                                .where(JOURNAL.SUBJECT.eq(Subject.MATTER.name()))
                                .orderBy(JOURNAL.SUBJECT_ID, JOURNAL.ID)
                                .fetchSize(FETCH)
                                .fetchLazy();
                Cursor<WorkOrderRecord> orders =
                        sql.selectFrom(WORK_ORDER)
                                .orderBy(WORK_ORDER.MATTER_ID, WORK_ORDER.ID)
                                .fetchSize(FETCH)
                                .fetchLazy()) {
            Tape tape = new Tape(events.iterator());
            Shelf shelf = new Shelf(orders.iterator());
            for (MatterRecord row : rows) {
                Docket replayed = tape.docket(new MatterId(row.getId()));
                Docket kept = new Docket(MatterRows.matter(row), shelf.of(row.getId()));
                if (!kept.equals(replayed) && differing.size() < most) {
                    differing.add(row.getNumber());
                }
            }
        }
        return differing;
    }

    /** The event that a journal row tells of. */
    static MatterEvent event(String move, String detail) {
        return Detail.read(detail, MatterEvents.of(Move.valueOf(move)));
    }

    /** The journal's events in order of matters, read once. */
    private static final class Tape {

        private final Iterator<Record4<Long, String, Instant, String>> events;
        private Record4<Long, String, Instant, String> next;

        Tape(Iterator<Record4<Long, String, Instant, String>> events) {
            this.events = events;
            advance();
        }

        private void advance() {
            next = events.hasNext() ? events.next() : null;
        }

        /**
         * The docket that the events of an id make; null when there is none, or when they make no
         * sense.
         */
        Docket docket(MatterId id) {
            while (next != null && next.value1() < id.value()) {
                advance();
            }
            Docket docket = null;
            while (next != null && next.value1() == id.value()) {
                docket = apply(id, docket);
                advance();
            }
            return docket;
        }

        private Docket apply(MatterId id, Docket docket) {
            try {
                MatterEvent event = event(next.value2(), next.value4());
                return event instanceof MatterEvent.Registered first
                        ? first.open(id, next.value3())
                        : docket == null ? null : event.applyTo(docket, next.value3());
            } catch (IllegalArgumentException | NoSuchElementException changedByHand) {
                return null;
            }
        }
    }

    /** The orders in order of matters, read once. */
    private static final class Shelf {

        private final Iterator<WorkOrderRecord> orders;
        private WorkOrderRecord next;

        Shelf(Iterator<WorkOrderRecord> orders) {
            this.orders = orders;
            advance();
        }

        private void advance() {
            next = orders.hasNext() ? orders.next() : null;
        }

        /** The orders of a matter, without the ids that the journal does not know. */
        List<WorkOrder> of(long matter) {
            List<WorkOrder> found = new ArrayList<>();
            while (next != null && next.getMatterId() <= matter) {
                if (next.getMatterId() == matter) {
                    found.add(OrderRows.order(next).withoutId());
                }
                advance();
            }
            return found;
        }
    }
}
