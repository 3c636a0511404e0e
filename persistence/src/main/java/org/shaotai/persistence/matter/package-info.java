/**
 * The life of a matter.
 *
 * <p><b>One way to change.</b> A {@link org.shaotai.persistence.matter.MatterEvent} carries every
 * fact of what happened; applying it to a {@link org.shaotai.persistence.matter.Docket} gives the
 * next one. The live commands of {@link org.shaotai.persistence.matter.MatterStore}, imports, the
 * demo county and the replay of the journal all go that way, so a row is always what its journal
 * adds up to.
 *
 * <p><b>As of any moment.</b> Problem: a board must be drawn as of a past moment as fast as of now.
 * Choice: {@code matter_span} keeps every version of the narrow row with the time it held; a list
 * of now and a list of then are the same query. Price: about six narrow rows for each matter.
 *
 * <p><b>Narrow rows.</b> Text stands in {@code matter_text}: with 300 characters in the row, a
 * month over a million matters took 14.5 s in the embedded database instead of 0.1 s.
 *
 * <p><b>Deadlines are snapshots.</b> They are computed when the event is made and kept in it
 * (domain reference §3.0 T12); no counter is stored, lamps are computed when they are looked at.
 */
package org.shaotai.persistence.matter;
