package org.shaotai.persistence.summary;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time that figures are about: from a moment until just before another (domain
 * reference §5.4).
 *
 * @param from its first moment
 * @param to the first moment after it, to the microsecond
 */
public record Period(Instant from, Instant to) {

    /** Checks that it has a length. */
    public Period {
        from = from.truncatedTo(ChronoUnit.MICROS);
        to = to.truncatedTo(ChronoUnit.MICROS);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a period ends after it began: " + from + " " + to);
        }
    }

    /** The period up to and including a moment, which is how boards look at now. */
    public static Period upTo(Instant from, Instant asOf) {
        return new Period(from, asOf.plus(1, ChronoUnit.MICROS));
    }

    static Period of(LocalDateTime from, LocalDateTime to, ZoneId zone) {
        return new Period(from.atZone(zone).toInstant(), to.atZone(zone).toInstant());
    }

    /** The period that begins and ends one calendar month earlier. */
    Period monthEarlier(ZoneId zone) {
        return of(
                LocalDateTime.ofInstant(from, zone).minusMonths(1),
                LocalDateTime.ofInstant(to, zone).minusMonths(1),
                zone);
    }

    /** Its last moment: what had happened by then counts, what was entered later does not. */
    public Instant asOf() {
        return to.minus(1, ChronoUnit.MICROS);
    }

    /** Whether a moment lies in it. */
    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
