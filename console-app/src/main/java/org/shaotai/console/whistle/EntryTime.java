package org.shaotai.console.whistle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.shaotai.console.words.TimeWords;

/** Reads the time of day that an entry is set back to. */
final class EntryTime {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");

    private EntryTime() {}

    /**
     * The latest moment not after now at which the clock showed that time, so that "23:50" typed
     * after midnight is last night; empty for what is no time of day.
     */
    static Optional<Instant> before(Instant now, String typed, TimeWords times) {
        try {
            LocalTime time = LocalTime.parse(typed.strip().replace('：', ':'), TYPED);
            ZonedDateTime today = now.atZone(times.zone()).with(time);
            Instant moment = today.toInstant();
            return Optional.of(moment.isAfter(now) ? today.minusDays(1).toInstant() : moment);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
