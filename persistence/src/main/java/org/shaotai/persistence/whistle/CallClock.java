package org.shaotai.persistence.whistle;

import java.time.Instant;

/**
 * The clock of one called unit, apart from the whistle's: a snapshot of the limits in force when it
 * was told (domain reference §3.0 T12).
 *
 * @param notifiedAt when it was told
 * @param answerDueAt until when it must have answered
 * @param checkInDueAt until when it must be there
 * @param absentAfter from when on it counts as absent
 */
public record CallClock(
        Instant notifiedAt, Instant answerDueAt, Instant checkInDueAt, Instant absentAfter) {}
