package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.JournalStore;
import org.shaotai.persistence.journal.Subject;

/**
 * Makes whistles again from the journal alone: as they were at a moment, or to check their rows.
 */
public final class WhistleReplay {

    /** The most ids that one statement names. */
    private static final int BATCH = 500;

    private static final Comparator<Whistle> LATEST_FIRST =
            Comparator.comparing(WhistleReplay::began)
                    .thenComparing(whistle -> whistle.id().value())
                    .reversed();

    private WhistleReplay() {}

    private static Instant began(Whistle whistle) {
        return whistle.soundedAt() == null ? whistle.review().composedAt() : whistle.soundedAt();
    }

    /**
     * What a journal row about a whistle tells of; throws {@link IllegalArgumentException} for a
     * row that was changed by hand.
     */
    public static WhistleEvent event(JournalEntry row) {
        return Detail.read(row.detail(), WhistleEvents.of(WhistleMove.valueOf(row.event())));
    }

    /**
     * The numbers of at most {@code most} whistles whose rows are not what their journal adds up
     * to.
     */
    public static List<String> differing(DSLContext sql, int most) {
        Map<Long, List<JournalEntry>> events = events(sql, DSL.noCondition());
        List<String> differing = new ArrayList<>();
        for (Whistle row : WhistleRows.all(sql)) {
            List<JournalEntry> past = events.getOrDefault(row.id().value(), List.of());
            if (!row.equals(replay(row.id(), past)) && differing.size() < most) {
                differing.add(row.number());
            }
        }
        return differing;
    }

    /**
     * Whistles as they were at a moment, the latest first: rows that nothing has changed since are
     * taken as they are, the others are made again from what had happened by then.
     */
    static List<Whistle> at(DSLContext sql, List<Whistle> rows, Instant moment) {
        List<Long> changed =
                rows.stream()
                        .filter(row -> row.changedAt().isAfter(moment))
                        .map(row -> row.id().value())
                        .toList();
        Map<Long, List<JournalEntry>> events = new HashMap<>();
        Set<Long> replayed = Set.copyOf(changed);
        for (int i = 0; i < changed.size(); i += BATCH) {
            List<Long> some = changed.subList(i, Math.min(changed.size(), i + BATCH));
            events.putAll(
                    events(sql, JOURNAL.SUBJECT_ID.in(some).and(JOURNAL.OCCURRED_AT.le(moment))));
        }
        return rows.stream()
                .map(row -> replayed.contains(row.id().value()) ? then(row, events) : row)
                .map(whistle -> whistle.at(moment))
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static Whistle then(Whistle row, Map<Long, List<JournalEntry>> events) {
        Whistle then = replay(row.id(), events.getOrDefault(row.id().value(), List.of()));
        return then == null ? row : then;
    }

    private static Map<Long, List<JournalEntry>> events(DSLContext sql, Condition which) {
        return sql.selectFrom(JOURNAL)
                .where(JOURNAL.SUBJECT.eq(Subject.WHISTLE.name()).and(which))
                .orderBy(JOURNAL.ID)
                .fetchGroups(JOURNAL.SUBJECT_ID, JournalStore::entry);
    }

    /** The whistle that its events make; null when there is none, or when they make no sense. */
    private static Whistle replay(WhistleId id, List<JournalEntry> past) {
        Whistle whistle = null;
        try {
            for (JournalEntry row : past) {
                WhistleEvent event = event(row);
                if (event instanceof CallEvent.Composed first) {
                    whistle = first.open(id, row.entry());
                } else if (whistle != null) {
                    whistle = WhistleEvent.happen(whistle, event, row.entry());
                }
            }
            return whistle;
        } catch (IllegalArgumentException changedByHand) {
            return null;
        }
    }
}
