package org.shaotai.persistence.account;

import java.time.Duration;
import java.time.Instant;

/**
 * The wrong passwords in a row of one name.
 *
 * @param count how many
 * @param lastAt when the last was
 * @param restsUntil until when the name rests, or the epoch
 */
record Tries(int count, Instant lastAt, Instant restsUntil) {

    static final Tries NONE = new Tries(0, Instant.EPOCH, Instant.EPOCH);

    boolean isResting(Instant now) {
        return now.isBefore(restsUntil);
    }

    /** How many minutes it still rests, begun ones counted. */
    long minutesLeft(Instant now) {
        return Duration.between(now, restsUntil).plusSeconds(59).toMinutes();
    }

    /** One more wrong password; those from before a whole rest count no more. */
    Tries oneMore(AccountRules rules, Instant now) {
        boolean isFresh = now.isBefore(lastAt.plus(rules.rest())) && !isOver(now);
        int next = isFresh ? count + 1 : 1;
        Instant until = next >= rules.tries() ? now.plus(rules.rest()) : Instant.EPOCH;
        return new Tries(next, now, until);
    }

    private boolean isOver(Instant now) {
        return restsUntil.isAfter(Instant.EPOCH) && !isResting(now);
    }
}
