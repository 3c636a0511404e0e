package org.shaotai.persistence.matter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;

/**
 * What moved the limits of a matter since it came in, read from its journal: the clocks themselves
 * keep only where they ended up (domain reference §3.0 T7).
 *
 * @param granted the extensions that were granted, oldest first
 * @param suspended the whole time for which its clocks stood still
 * @param stageFrom since when it is in its present stage
 */
public record ClockPast(List<TimeLimit> granted, Duration suspended, Instant stageFrom) {

    /** Keeps its own copy. */
    public ClockPast {
        granted = List.copyOf(granted);
    }

    /**
     * The past of a matter's clocks.
     *
     * @param timeline the matter's journal rows, oldest first, at least its registration
     * @param now until when a suspension that goes on is counted
     */
    public static ClockPast of(List<JournalEntry> timeline, Instant now) {
        List<TimeLimit> granted = new ArrayList<>();
        Optional<TimeLimit> asked = Optional.empty();
        Duration stood = Duration.ZERO;
        Instant stoppedAt = null;
        Instant stageFrom = timeline.get(0).entry().at();
        for (JournalEntry row : timeline) {
            Instant at = row.entry().at();
            Move move = Move.valueOf(row.event());
            switch (move) {
                case REQUEST_EXTENSION -> asked = Optional.of(asked(row));
                case GRANT_EXTENSION -> asked.ifPresent(granted::add);
                case SUSPEND -> stoppedAt = at;
                case RESUME -> {
                    stood = stood.plus(between(stoppedAt, at));
                    stoppedAt = null;
                }
                default -> {}
            }
            // What is accepted still waits for its dispatch: the stage began when it came in.
            if (move != Move.ACCEPT && !row.fromStatus().equals(row.toStatus())) {
                stageFrom = at;
            }
        }
        return new ClockPast(granted, stood.plus(between(stoppedAt, now)), stageFrom);
    }

    private static TimeLimit asked(JournalEntry row) {
        return Detail.read(row.detail(), LimitEvent.ExtensionRequested.class).by();
    }

    private static Duration between(Instant stoppedAt, Instant end) {
        return stoppedAt == null ? Duration.ZERO : Duration.between(stoppedAt, end);
    }
}
