package org.shaotai.persistence.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;

/** How long the offices of the invented county take, by the clock or by their working hours. */
final class Pace {
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private final WorkCalendar calendar;
    private final Random random;

    Pace(WorkCalendar calendar, Random random) {
        this.calendar = calendar;
        this.random = random;
    }

    /** A moment between so and so many minutes later by the clock. */
    Instant later(Instant from, int least, int most) {
        return from.plusSeconds(60L * least + random.nextInt(60 * (most - least) + 1));
    }

    /** A moment between so and so many working minutes later. */
    Instant workLater(Instant from, int least, int most) {
        return atWork(from, least + random.nextInt(most - least + 1));
    }

    /** A moment at a share of the way from one moment to a due one, within the limit's hours. */
    Instant towards(Instant from, Instant due, LimitUnit unit, double share) {
        long minutes = calendar.minutesBetween(from, due, LimitUnit.WORK_HOUR);
        if (unit == LimitUnit.EMERGENCY_HOUR || minutes < 30) {
            long seconds = Duration.between(from, due).toSeconds();
            return from.plusSeconds(Math.round(seconds * share));
        }
        Instant at = atWork(from, Math.max(1, Math.round((minutes - 2) * share)));
        return at.isAfter(due) ? due.minusSeconds(60 + random.nextInt(600)) : at;
    }

    private Instant atWork(Instant from, long minutes) {
        BigDecimal hours =
                BigDecimal.valueOf(Math.max(1, minutes)).divide(SIXTY, 6, RoundingMode.HALF_UP);
        Instant at = calendar.due(from, new TimeLimit(hours, LimitUnit.WORK_HOUR));
        return at.plusSeconds(random.nextInt(60));
    }
}
