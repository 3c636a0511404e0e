package org.shaotai.persistence.journal;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.JOURNAL_HEAD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.shaotai.persistence.jooq.tables.records.JournalHeadRecord;
import org.shaotai.persistence.jooq.tables.records.JournalRecord;

/**
 * What a reading of all chains found.
 *
 * @param rows how many rows were read
 * @param breaks where a chain is broken, one for each chain at most; empty when the journal is what
 *     was written
 */
public record ChainCheck(long rows, List<Break> breaks) {

    private static final int FETCH = 2_000;

    /** Keeps its own copy. */
    public ChainCheck {
        breaks = List.copyOf(breaks);
    }

    /** Whether every row is what was written. */
    public boolean isWhole() {
        return breaks.isEmpty();
    }

    /** Reads every chain within the caller's transaction. */
    public static ChainCheck of(DSLContext sql) {
        Map<String, Link> ends = new HashMap<>();
        List<Break> breaks = new ArrayList<>();
        long rows = 0;
        try (Cursor<JournalRecord> cursor =
                sql.selectFrom(JOURNAL)
                        .orderBy(JOURNAL.CONSOLE, JOURNAL.SEQ)
                        .fetchSize(FETCH)
                        .fetchLazy()) {
            for (JournalRecord row : cursor) {
                rows++;
                Link end = ends.getOrDefault(row.getConsole(), new Link(0, Digest.NONE, false));
                if (!end.isBroken()) {
                    Link next = end.next(row);
                    ends.put(row.getConsole(), next);
                    if (next.isBroken()) {
                        breaks.add(
                                new Break(
                                        row.getConsole(),
                                        row.getSeq(),
                                        row.getSubject(),
                                        row.getSubjectId()));
                    }
                }
            }
        }
        breaks.addAll(cutOff(sql, ends));
        return new ChainCheck(rows, breaks);
    }

    /** Chains that end before the end that was noted when they were last written. */
    private static List<Break> cutOff(DSLContext sql, Map<String, Link> ends) {
        List<Break> breaks = new ArrayList<>();
        for (JournalHeadRecord head : sql.selectFrom(JOURNAL_HEAD).fetch()) {
            Link end = ends.getOrDefault(head.getConsole(), new Link(0, Digest.NONE, false));
            if (!end.isBroken()
                    && !(end.seq() == head.getSeq() && end.digest().equals(head.getDigest()))) {
                breaks.add(new Break(head.getConsole(), end.seq() + 1, Subject.STORE.name(), 0));
            }
        }
        return breaks;
    }

    private record Link(long seq, String digest, boolean isBroken) {

        Link next(JournalRecord row) {
            String expected =
                    Digest.of(JournalStore.entry(row).canonical(row.getConsole(), seq + 1, digest));
            boolean isSame =
                    row.getSeq() == seq + 1
                            && row.getPrevious().equals(digest)
                            && row.getDigest().equals(expected);
            return new Link(row.getSeq(), row.getDigest(), !isSame);
        }
    }

    /**
     * The first row of a chain that is not what was written, or whose predecessor is missing.
     *
     * @param console the chain
     * @param seq the row's place in it, from 1
     * @param subject what the row is about
     * @param subjectId which one
     */
    public record Break(String console, long seq, String subject, long subjectId) {}
}
