package org.shaotai.persistence.journal;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.JOURNAL_HEAD;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.shaotai.persistence.database.Rows;
import org.shaotai.persistence.jooq.tables.records.JournalHeadRecord;
import org.shaotai.persistence.jooq.tables.records.JournalRecord;

/**
 * The end of one console's chain inside a transaction: appends rows that each carry the digest of
 * the row before. Made anew in each writing transaction, so that a rolled-back row never leaves a
 * gap. Not for sharing between threads.
 */
public final class Chain {

    private static final int BATCH = 1_000;

    /** Plain text, because it is written with every command and rendering it costs more. */
    private static final String MOVE_HEAD =
            "update journal_head set seq = ?, digest = ? where console = ?";

    private final DSLContext sql;
    private final String console;
    private final Rows rows;
    private boolean isNew;
    private long seq;
    private String last;

    /** The end of a console's chain as this transaction sees it. */
    public Chain(DSLContext sql, String console) {
        this.sql = sql;
        this.rows = new Rows(sql);
        this.console = console;
        JournalHeadRecord end =
                sql.selectFrom(JOURNAL_HEAD).where(JOURNAL_HEAD.CONSOLE.eq(console)).fetchOne();
        this.isNew = end == null;
        this.seq = end == null ? 0 : end.getSeq();
        this.last = end == null ? Digest.NONE : end.getDigest();
    }

    /** Appends a row; rows wait until {@link #flush()} and are written in batches. */
    public void append(JournalEntry entry) {
        seq++;
        String digest = Digest.of(entry.canonical(console, seq, last));
        rows.add(row(entry, digest));
        last = digest;
        if (rows.count(JOURNAL) >= BATCH) {
            flush();
        }
    }

    /** Writes the rows that wait; the last act of a writing transaction. */
    public void flush() {
        if (rows.count(JOURNAL) == 0) {
            return;
        }
        rows.flush();
        if (isNew) {
            sql.executeInsert(new JournalHeadRecord(console, seq, last));
            isNew = false;
        } else {
            sql.connection(this::moveHead);
        }
    }

    private void moveHead(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE_HEAD)) {
            statement.setLong(1, seq);
            statement.setString(2, last);
            statement.setString(3, console);
            statement.executeUpdate();
        }
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
