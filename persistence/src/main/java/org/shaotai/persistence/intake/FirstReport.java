package org.shaotai.persistence.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.JournalStore;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.matter.MatterEvent;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.unit.UnitId;

/**
 * What the journal says a matter was when it came in, whatever the desk has made of it since.
 *
 * @param category its category then
 * @param unit the first unit it was dispatched to
 */
record FirstReport(CategoryCode category, Optional<UnitId> unit) {

    static FirstReport of(DSLContext sql, MatterId matter, Instant now) {
        List<JournalEntry> entries = JournalStore.of(sql, Subject.MATTER, matter.value(), now);
        MatterEvent.Registered registered =
                first(entries, Move.REGISTER, MatterEvent.Registered.class).orElseThrow();
        return new FirstReport(
                registered.grading().category(),
                first(entries, Move.DISPATCH, MatterEvent.Dispatched.class)
                        .map(MatterEvent.Dispatched::lead));
    }

    private static <T> Optional<T> first(List<JournalEntry> entries, Move move, Class<T> kind) {
        return entries.stream()
                .filter(entry -> entry.event().equals(move.name()))
                .findFirst()
                .map(entry -> Detail.read(entry.detail(), kind));
    }
}
