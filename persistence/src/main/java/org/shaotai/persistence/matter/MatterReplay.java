package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.WORK_ORDER;

import java.time.Instant;
import java.time.ZoneId;
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
import org.shaotai.persistence.tally.TallyMonth;

/**
 * Makes matters again from the journal alone and holds them, and what they add up to, against what
 * is kept.
 *
 * @param matters the numbers of matters whose row or orders are not what their journal adds up to
 * @param tallies the tallies that are not what the journal adds up to
 */
public record MatterReplay(List<String> matters, List<String> tallies) {

    private static final int FETCH = 2_000;

    /**
     * Replays all within the caller's transaction.
     *
     * @param zone the store's
     * @param most how many of a kind are named
     */
    public static MatterReplay of(DSLContext sql, ZoneId zone, int most) {
        MatterTally tally = new MatterTally(sql, new TallyMonth(zone));
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
            Tape tape = new Tape(events.iterator(), tally);
            Shelf shelf = new Shelf(orders.iterator());
            for (MatterRecord row : rows) {
                Docket replayed = tape.docket(new MatterId(row.getId()));
                Docket kept = new Docket(MatterRows.matter(row), shelf.of(row.getId()));
                if (!kept.equals(replayed) && differing.size() < most) {
                    differing.add(row.getNumber());
                }
            }
        }
        return new MatterReplay(differing, tally.differing(most));
    }

    /** The event that a journal row tells of. */
    static MatterEvent event(String move, String detail) {
        return Detail.read(detail, MatterEvents.of(Move.valueOf(move)));
    }

    /** The journal's events in order of matters, read once. */
    private static final class Tape {

        private final Iterator<Record4<Long, String, Instant, String>> events;
        private final MatterTally tally;
        private Record4<Long, String, Instant, String> next;

        Tape(Iterator<Record4<Long, String, Instant, String>> events, MatterTally tally) {
            this.events = events;
            this.tally = tally;
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
            Past past = null;
            boolean isSound = true;
            while (next != null && next.value1() == id.value()) {
                try {
                    past = after(past, id);
                } catch (IllegalArgumentException | NoSuchElementException changedByHand) {
                    isSound = false;
                }
                advance();
            }
            if (past == null || !isSound) {
                return null;
            }
            past.end();
            return past.docket();
        }

        private Past after(Past past, MatterId id) {
            MatterEvent event = event(next.value2(), next.value4());
            if (event instanceof MatterEvent.Registered first) {
                return new Past(tally, first.open(id, next.value3()), next.value3());
            }
            if (past == null) {
                throw new NoSuchElementException("matter " + id + " begins with " + next.value2());
            }
            past.step(event, next.value3());
            return past;
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
