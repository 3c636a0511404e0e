package org.shaotai.persistence.journal;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.shaotai.persistence.jooq.tables.records.JournalRecord;

/**
 * The end of one console's chain inside a transaction: appends rows that each carry the digest of
 * the row before. Made anew in each writing transaction, so that a rolled-back row never leaves a
 * gap. Not for sharing between threads.
 */
public final class Chain {

    private static final int BATCH = 1_000;

    private final DSLContext sql;
    private final String console;
    private final List<JournalRecord> waiting = new ArrayList<>();
    private long seq;
    private String last;

    /** The end of a console's chain as this transaction sees it. */
    public Chain(DSLContext sql, String console) {
        this.sql = sql;
        this.console = console;
        Record2<Long, String> end =
                sql.select(JOURNAL.SEQ, JOURNAL.DIGEST)
                        .from(JOURNAL)
                        .where(JOURNAL.CONSOLE.eq(console))
                        .orderBy(JOURNAL.SEQ.desc())
                        .limit(1)
                        .fetchOne();
        this.seq = end == null ? 0 : end.value1();
        this.last = end == null ? Digest.NONE : end.value2();
    }

    /** Appends a row; rows wait until {@link #flush()} and are written in batches. */
    public void append(JournalEntry entry) {
        seq++;
        String digest = Digest.of(entry.canonical(console, seq, last));
        waiting.add(row(entry, digest));
        last = digest;
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    /** Writes the rows that wait; the last act of a writing transaction. */
    public void flush() {
        if (waiting.size() == 1) {
            sql.insertInto(JOURNAL).set(waiting.get(0)).execute();
        } else if (!waiting.isEmpty()) {
            sql.batchInsert(waiting).execute();
        }
        waiting.clear();
    }

    private JournalRecord row(JournalEntry e, String digest) {
        JournalRecord row = new JournalRecord();
        row.setConsole(console);
        row.setSeq(seq);
        row.setSubject(e.subject().name());
        row.setSubjectId(e.subjectId());
        row.setEvent(e.event());
        row.setFromStatus(e.fromStatus().orElse(null));
        row.setToStatus(e.toStatus().orElse(null));
        row.setActor(e.entry().actor().name());
        row.setActorRole(e.entry().actor().role().name());
        row.setOnBehalfOf(e.entry().onBehalfOf().map(unit -> unit.value()).orElse(null));
        row.setVia(e.entry().via().name());
        row.setOccurredAt(e.entry().at());
        row.setRecordedAt(e.recordedAt());
        row.setNote(e.entry().note());
        row.setDetail(e.detail());
        row.setPrevious(last);
        row.setDigest(digest);
        return row;
    }
}
