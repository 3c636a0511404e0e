package org.shaotai.console.command;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A moment as a user writes it: {@code 2017-12-31T12:00} on the store's own clock, or with an
 * offset.
 *
 * @param local date and time as written
 * @param offset the offset from UTC, where one was written
 */
record Moment(LocalDateTime local, Optional<ZoneOffset> offset) {

    /** Reads a moment; throws {@link DateTimeParseException} for what is none. */
    static Moment of(String text) {
        try {
            return new Moment(LocalDateTime.parse(text), Optional.empty());
        } catch (DateTimeParseException e) {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            return new Moment(moment.toLocalDateTime(), Optional.of(moment.getOffset()));
        }
    }

    Instant at(ZoneId zone) {
        return local.atZone(offset.<ZoneId>map(o -> o).orElse(zone)).toInstant();
    }
}
