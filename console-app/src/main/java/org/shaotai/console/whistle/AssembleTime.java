package org.shaotai.console.whistle;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleLimits;

/** When called units are usually asked to be there, and how another time is written. */
final class AssembleTime {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-M-d H:mm");
    private static final TimeLimit HARD_CASE = TimeLimit.of(2, LimitUnit.WORK_DAY);
    private static final Duration BEFORE_EVENING = Duration.ofHours(8);

    private AssembleTime() {}

    /**
     * The check-in limit of the kind; for a hard case, whose time is set by hand, the second
     * working day's morning, when everybody has had time to answer.
     */
    static Instant usual(WhistleKind kind, Instant now, WhistleLimits inForce) {
        return kind == WhistleKind.HARD_CASE
                ? inForce.calendar().due(now, HARD_CASE).minus(BEFORE_EVENING)
                : inForce.checkInDueAt(kind, now, now);
    }

    /** The moment that was typed; empty for what is none. */
    static Optional<Instant> read(String typed, ZoneId zone) {
        try {
            String text = typed.strip().replace('T', ' ').replace('：', ':');
            return Optional.of(LocalDateTime.parse(text, TYPED).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
