package org.shaotai.persistence.calendar;

import java.time.Duration;

/**
 * What is left of a limit at a moment, in the limit's own unit, so that it can be resumed later
 * (domain reference §3.0 T7). Negative when the limit had run out: an overdue matter stays overdue
 * by as much as it was, or a suspension would wipe out a delay.
 *
 * @param unit what the limit counts
 * @param days for the two units of days: days that follow; 0 on the last day
 * @param time for the two units of hours: what is left, plain or inside sessions; for working days:
 *     what is left of the day's sessions when it is the last day and not over, else zero
 * @param isOver whether the limit had run out, which days alone do not say on the last day
 */
public record Remaining(LimitUnit unit, long days, Duration time, boolean isOver) {}
