package org.shaotai.persistence.journal;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.JOURNAL_HEAD;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.jooq.tables.records.JournalRecord;
import org.shaotai.persistence.unit.UnitId;

/**
 * The journal of a store: what was written, and whether it still is what was written. Safe for all
 * threads.
 */
public final class JournalStore {

    private final Database database;
    private final String console;

    /**
     * The journal of a database.
     *
     * @param console the name of the chain that this programme appends to, one for each writing
     *     console
     */
    public JournalStore(Database database, String console) {
        this.database = database;
        this.console = console;
    }

    /** The end of this console's chain, for a store that writes in the same transaction. */
    public Chain chain(DSLContext sql) {
        return new Chain(sql, console);
    }

    /** The rows about a subject up to a moment, oldest first. */
    public List<JournalEntry> of(Subject subject, long id, Instant asOf) {
        return database.read(sql -> of(sql, subject, id, asOf));
    }

    /** The same within the caller's transaction. */
    public static List<JournalEntry> of(DSLContext sql, Subject subject, long id, Instant asOf) {
        return sql.selectFrom(JOURNAL)
                .where(
                        JOURNAL.SUBJECT
                                .eq(subject.name())
                                .and(JOURNAL.SUBJECT_ID.eq(id))
                                .and(JOURNAL.OCCURRED_AT.le(asOf)))
                .orderBy(JOURNAL.OCCURRED_AT, JOURNAL.ID)
                .fetch(JournalStore::entry);
    }

    /** What a row tells, for a store that reads rows in its own transaction. */
    public static JournalEntry entry(JournalRecord r) {
        return new JournalEntry(
                Subject.valueOf(r.getSubject()),
                r.getSubjectId(),
                r.getEvent(),
                Optional.ofNullable(r.getFromStatus()),
                Optional.ofNullable(r.getToStatus()),
                new Entry(
                        new Actor(r.getActor(), Role.valueOf(r.getActorRole())),
                        Optional.ofNullable(r.getOnBehalfOf()).map(UnitId::new),
                        Via.valueOf(r.getVia()),
                        r.getOccurredAt(),
                        r.getNote()),
                r.getRecordedAt(),
                r.getDetail());
    }

    /** A number that moves with every entry of any console; cheap enough to be asked on a beat. */
    public long revision() {
        return database.read(
                sql ->
                        sql.select(DSL.coalesce(DSL.sum(JOURNAL_HEAD.SEQ), BigDecimal.ZERO))
                                .from(JOURNAL_HEAD)
                                .fetchSingle()
                                .value1()
                                .longValue());
    }

    /** When anything last happened, by the journal; empty for an empty one. */
    public Optional<Instant> lastEventAt() {
        return database.read(
                sql ->
                        sql.select(DSL.max(JOURNAL.OCCURRED_AT))
                                .from(JOURNAL)
                                .fetchOptional(Record1::value1));
    }

    /** When this console last wrote something down; empty before its first row. */
    public Optional<Instant> lastRecordedAt() {
        return database.read(
                sql ->
                        sql.select(JOURNAL.RECORDED_AT)
                                .from(JOURNAL)
                                .where(JOURNAL.CONSOLE.eq(console))
                                .and(JOURNAL.SEQ.eq(headOf(sql)))
                                .fetchOptional(JOURNAL.RECORDED_AT));
    }

    /** As a value of its own; joined, the chain's end would be looked for in all of the journal. */
    private Select<Record1<Long>> headOf(DSLContext sql) {
        return sql.select(JOURNAL_HEAD.SEQ)
                .from(JOURNAL_HEAD)
                .where(JOURNAL_HEAD.CONSOLE.eq(console));
    }

    /**
     * Reads every chain from its beginning and names the first row of each that is not what was
     * written.
     */
    public ChainCheck check() {
        return database.read(ChainCheck::of);
    }
}
