package org.shaotai.persistence.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A clock that never goes back (domain reference §3.0 T10): while the machine's clock stands behind
 * what was last told, which may have been before the programme was started, each question is
 * answered one millisecond after the last. Setting it back by more than two minutes is logged once.
 * Safe for all threads.
 */
public final class SteadyClock extends Clock {

    /** What a machine may be set back by its time service without a word. */
    private static final Duration SMALL = Duration.ofMinutes(2);

    private static final Duration STEP = Duration.ofMillis(1);
    private static final Logger LOG = Logger.getLogger(SteadyClock.class.getName());

    private final Clock machine;
    private Instant last;
    private boolean isWarned;

    /**
     * A steady clock over the machine's.
     *
     * @param last the youngest moment that is written down, empty for a new store
     */
    public SteadyClock(Clock machine, Optional<Instant> last) {
        this.machine = machine;
        this.last = last.orElse(Instant.MIN);
    }

    @Override
    public synchronized Instant instant() {
        Instant now = machine.instant();
        if (now.isBefore(last)) {
            warn(now);
            last = last.plus(STEP);
        } else {
            last = now;
            isWarned = false;
        }
        return last;
    }

    private void warn(Instant now) {
        Duration back = Duration.between(now, last);
        if (!isWarned && back.compareTo(SMALL) > 0) {
            isWarned = true;
            LOG.log(
                    Level.WARNING,
                    "the machine''s clock says {0}, {1} before the last entry; entries are stamped"
                            + " after it until the clock catches up",
                    new Object[] {now, back});
        }
    }

    /**
     * How far the machine's clock stands behind what was last told, when that is more than two
     * minutes: somebody set it back, and a window says so.
     */
    public synchronized Optional<Duration> setBackBy() {
        Duration back = Duration.between(machine.instant(), last);
        return last.equals(Instant.MIN) || back.compareTo(SMALL) <= 0
                ? Optional.empty()
                : Optional.of(back);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteadyClock(
                machine.withZone(zone), Optional.of(last).filter(at -> at != Instant.MIN));
    }
}
