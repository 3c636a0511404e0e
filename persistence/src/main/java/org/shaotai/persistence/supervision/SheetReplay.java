package org.shaotai.persistence.supervision;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shaotai.persistence.jooq.tables.records.JournalRecord;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.Subject;

/** Makes sheets again from the journal alone and holds them against their rows. */
public final class SheetReplay {

    private SheetReplay() {}

    /** The ids of at most {@code most} sheets whose row is not what their journal adds up to. */
    public static List<String> differing(DSLContext sql, int most) {
        Map<Long, List<JournalRecord>> events =
                sql.selectFrom(JOURNAL)
                        .where(JOURNAL.SUBJECT.eq(Subject.SUPERVISION.name()))
                        .orderBy(JOURNAL.ID)
                        .fetchGroups(JOURNAL.SUBJECT_ID, row -> row);
        List<String> differing = new ArrayList<>();
        for (Sheet row : SheetRows.where(sql, DSL.noCondition())) {
            List<JournalRecord> past = events.getOrDefault(row.id(), List.of());
            if (!row.equals(replay(row.id(), past)) && differing.size() < most) {
                differing.add(Long.toString(row.id()));
            }
        }
        return differing;
    }

    private static Sheet replay(long id, List<JournalRecord> past) {
        Sheet sheet = null;
        try {
            for (JournalRecord row : past) {
                SheetEvent event = Detail.read(row.getDetail(), kind(row.getEvent()));
                if (sheet == null && event.move() != SheetMove.ISSUE) {
                    return null;
                }
                sheet = event.applyTo(id, sheet, row.getOccurredAt());
            }
            return sheet;
        } catch (IllegalArgumentException changedByHand) {
            return null;
        }
    }

    private static Class<? extends SheetEvent> kind(String event) {
        return switch (SheetMove.valueOf(event)) {
            case ISSUE -> SheetEvent.Issued.class;
            case ANSWER -> SheetEvent.Answered.class;
            case CANCEL -> SheetEvent.Cancelled.class;
        };
    }
}
