package org.shaotai.persistence.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.shaotai.persistence.common.Entry;

/**
 * One row of the journal before it is chained: who, on whose behalf, through which channel, when,
 * what.
 *
 * @param subject what kind of thing it is about
 * @param subjectId which one
 * @param event what happened, a move's name
 * @param fromStatus where it stood before, empty at its beginning and for subjects without a status
 * @param toStatus where it stands after
 * @param entry who says so and when it happened
 * @param recordedAt when it was written down, to the microsecond (finer parts are cut off, as the
 *     store does, or the digest would be of something that was never stored)
 * @param detail the event's facts as JSON
 */
public record JournalEntry(
        Subject subject,
        long subjectId,
        String event,
        Optional<String> fromStatus,
        Optional<String> toStatus,
        Entry entry,
        Instant recordedAt,
        String detail) {

    /** Cuts the time to microseconds, as the store does: what is digested must be what is read. */
    public JournalEntry {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The text that is digested together with the row before it: every column, parted by a
     * character that no column holds.
     */
    String canonical(String console, long seq, String previous) {
        return String.join(
                "\u001f",
                previous,
                console,
                Long.toString(seq),
                subject.name(),
                Long.toString(subjectId),
                event,
                fromStatus.orElse(""),
                toStatus.orElse(""),
                entry.actor().role() + " " + entry.actor().name(),
                entry.onBehalfOf().map(unit -> Long.toString(unit.value())).orElse(""),
                entry.via().name(),
                entry.at().toString(),
                recordedAt.toString(),
                entry.note(),
                detail);
    }
}
