package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.MATTER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.shaotai.persistence.jooq.tables.records.MatterRecord;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.Subject;

/** Makes matters again from the journal alone and holds them against their rows. */
public final class MatterReplay {

    private static final int FETCH = 2_000;

    private static final Map<Move, Class<? extends MatterEvent>> EVENTS =
            Map.ofEntries(
                    Map.entry(Move.REGISTER, MatterEvent.Registered.class),
                    Map.entry(Move.ACCEPT, MatterEvent.Accepted.class),
                    Map.entry(Move.DECLINE, MatterEvent.Declined.class),
                    Map.entry(Move.DISPATCH, MatterEvent.Dispatched.class),
                    Map.entry(Move.HANDLE_AT_STATION, MatterEvent.HandledAtStation.class),
                    Map.entry(Move.SIGN, MatterEvent.Signed.class),
                    Map.entry(Move.CONTACT, MatterEvent.Contacted.class),
                    Map.entry(Move.GIVE_RESULT, MatterEvent.ResultGiven.class),
                    Map.entry(Move.PASS_VERIFICATION, MatterEvent.PassedVerification.class),
                    Map.entry(Move.FAIL_VERIFICATION, MatterEvent.FailedVerification.class),
                    Map.entry(Move.CLOSE, MatterEvent.Closed.class),
                    Map.entry(Move.REOPEN, MatterEvent.Reopened.class),
                    Map.entry(Move.TRANSFER_OUT, MatterEvent.TransferredOut.class));

    private MatterReplay() {}

    /**
     * The numbers of at most {@code most} matters whose row is not what their journal adds up to.
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
                                .fetchLazy()) {
            Tape tape = new Tape(events.iterator());
            for (MatterRecord row : rows) {
                Matter replayed = tape.matter(new MatterId(row.getId()));
                if (!MatterRows.matter(row).equals(replayed) && differing.size() < most) {
                    differing.add(row.getNumber());
                }
            }
        }
        return differing;
    }

    /** The event that a journal row tells of. */
    static MatterEvent event(String move, String detail) {
        return Detail.read(detail, EVENTS.get(Move.valueOf(move)));
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
         * The matter that the events of an id make; null when there is none, or when they make no
         * sense.
         */
        Matter matter(MatterId id) {
            while (next != null && next.value1() < id.value()) {
                advance();
            }
            Docket docket = null;
            while (next != null && next.value1() == id.value()) {
                docket = apply(id, docket);
                advance();
            }
            return docket == null ? null : docket.matter();
        }

        private Docket apply(MatterId id, Docket docket) {
            try {
                MatterEvent event = event(next.value2(), next.value4());
                return event instanceof MatterEvent.Registered first
                        ? first.open(id, next.value3())
                        : docket == null ? null : event.applyTo(docket, next.value3());
            } catch (IllegalArgumentException changedByHand) {
                return null;
            }
        }
    }
}
