package org.shaotai.persistence.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How careful a store is with its accounts (domain reference §7.6).
 *
 * @param tries so many wrong passwords in a row send an account to rest, 1 to 100
 * @param rest how long it rests, whole minutes, 1 to 1,440
 * @param idle after how long without a hand on it a desk locks itself, whole minutes, 1 to 1,440
 */
public record AccountRules(int tries, Duration rest, Duration idle) {

    // These two stand first: the default is checked against them when it is made.
    private static final int MOST_TRIES = 100;
    private static final Duration LONGEST = Duration.ofDays(1);

    /** Five tries, a quarter of an hour's rest, locked after ten minutes. */
    public static final AccountRules DEFAULT =
            new AccountRules(5, Duration.ofMinutes(15), Duration.ofMinutes(10));

    /** Checks the ranges. */
    public AccountRules {
        if (tries < 1 || tries > MOST_TRIES) {
            throw new IllegalArgumentException("1 to " + MOST_TRIES + " tries, not " + tries);
        }
        check(rest);
        check(idle);
    }

    private static void check(Duration minutes) {
        boolean isWhole = minutes.equals(Duration.ofMinutes(minutes.toMinutes()));
        if (!isWhole || minutes.toMinutes() < 1 || minutes.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("whole minutes, 1 to a day: " + minutes);
        }
    }

    /** Whether a desk that was last touched at a moment must lock itself. */
    public boolean isIdle(Instant touchedAt, Instant now) {
        return !now.isBefore(touchedAt.plus(idle));
    }
}
