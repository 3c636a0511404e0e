package org.shaotai.console.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.persistence.account.AccountRules;

/**
 * For how long nobody has touched the desk. The machine's own clock counts, because it goes on
 * while the machine sleeps; one that was set back counts from there anew. The window's thread only.
 */
public final class IdleWatch {

    /** Where a desk remembers after how many minutes it locks; 0 for never. */
    public static final String MINUTES = "desk.idleMinutes";

    private final Clock machine;
    private final DeskSettings settings;
    private Instant touchedAt;

    /** A watch that begins now. */
    public IdleWatch(Clock machine, DeskSettings settings) {
        this.machine = machine;
        this.settings = settings;
        touched();
    }

    /** Somebody moved the mouse or pressed a key. */
    public void touched() {
        touchedAt = machine.instant();
    }

    /** Whether the desk must lock itself now. */
    public boolean isIdle() {
        Instant now = machine.instant();
        if (now.isBefore(touchedAt)) {
            touchedAt = now;
        }
        long minutes = minutes(settings);
        return minutes > 0 && !now.isBefore(touchedAt.plus(Duration.ofMinutes(minutes)));
    }

    /** After how many minutes a desk locks; ten unless it remembers others, 0 for never. */
    public static long minutes(DeskSettings settings) {
        return (long) settings.number(MINUTES, AccountRules.DEFAULT.idle().toMinutes());
    }
}
