package org.shaotai.persistence.intake;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A time of a table. In an hour that the clocks ran through twice it is the first one.
 *
 * @param at the moment; midnight at the beginning of the day when no hour was written
 * @param day its day in the zone of the table
 * @param isMidnight whether it is the first moment of the day, written so or for want of an hour
 */
record Moment(Instant at, LocalDate day, boolean isMidnight) {}
