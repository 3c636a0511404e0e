package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.shaotai.persistence.jooq.tables.records.JournalRecord;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;

/** Makes whistles again from the journal alone and holds them against their rows. */
public final class WhistleReplay {

    private static final Map<String, Class<? extends WhistleEvent>> EVENTS =
            Map.of(
                    "SOUND", WhistleEvent.Sounded.class,
                    "ANSWER", WhistleEvent.Answered.class,
                    "CHECK_IN", WhistleEvent.CheckedIn.class,
                    "REPORT_RESULT", WhistleEvent.Reported.class,
                    "EXCUSE", WhistleEvent.Excused.class,
                    "RELEASE", WhistleEvent.Released.class,
                    "CLOSE", WhistleEvent.Closed.class,
                    "WITHDRAW", WhistleEvent.Withdrawn.class);

    private WhistleReplay() {}

    /**
     * What a journal row about a whistle tells of; throws {@link IllegalArgumentException} for a
     * row that was changed by hand.
     */
    public static WhistleEvent event(JournalEntry row) {
        return Detail.read(row.detail(), EVENTS.get(row.event()));
    }

    /**
     * The numbers of at most {@code most} whistles whose rows are not what their journal adds up
     * to.
     */
    public static List<String> differing(DSLContext sql, int most) {
        Map<Long, List<JournalRecord>> events =
                sql.selectFrom(JOURNAL)
                        .where(JOURNAL.SUBJECT.eq(Subject.WHISTLE.name()))
                        .orderBy(JOURNAL.ID)
                        .fetchGroups(JOURNAL.SUBJECT_ID, row -> row);
        List<String> differing = new ArrayList<>();
        for (Whistle row : WhistleRows.all(sql)) {
            List<JournalRecord> past = events.getOrDefault(row.id().value(), List.of());
            if (!row.equals(replay(row.id(), past)) && differing.size() < most) {
                differing.add(row.number());
            }
        }
        return differing;
    }

    /** The whistle that its events make; null when there is none, or when they make no sense. */
    private static Whistle replay(WhistleId id, List<JournalRecord> past) {
        Whistle whistle = null;
        try {
            for (JournalRecord row : past) {
                WhistleEvent event = Detail.read(row.getDetail(), EVENTS.get(row.getEvent()));
                if (event instanceof WhistleEvent.Sounded first) {
                    whistle = first.open(id, row.getOccurredAt());
                } else if (whistle != null) {
                    whistle = event.applyTo(whistle, row.getOccurredAt());
                }
            }
            return whistle;
        } catch (IllegalArgumentException changedByHand) {
            return null;
        }
    }
}
