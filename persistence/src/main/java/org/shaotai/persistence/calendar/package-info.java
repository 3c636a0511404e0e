/**
 * When a room works, and when a limit ends (domain reference §3.0). Pure: time is always passed in.
 *
 * <p><b>Problem.</b> A calendar changes: a year's notice comes out in November, a county has a
 * holiday of its own, summer has other hours. What was promised before must not move, and a board
 * as of last month must look as it did. <b>Choice.</b> Due times are snapshots on the rows; the
 * calendar's lines have a beginning and an end, and lamps count with the lines in force at the
 * moment that is looked at. Working time is summed up per year, so that any question about it is a
 * look-up. <b>Price.</b> The lines of all times are read when a store is opened, about 800.
 */
package org.shaotai.persistence.calendar;
