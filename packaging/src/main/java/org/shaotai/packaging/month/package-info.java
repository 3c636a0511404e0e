/**
 * How long the month board and the month summary take, beside the same figures by hand-written SQL.
 *
 * <p><b>Problem.</b> A time alone says more about the machine than about the store. <b>Choice.</b>
 * Both are measured by turns in one process on one store, with other months and moments in every
 * round because H2 answers a repeated query from memory; the measures are the medians of the
 * processor time of the asking thread and of the time on the wall, and their ratio. The statements
 * are what somebody writes who knows the schema and lets each search by time; their figures must be
 * the summary's, or the run fails. <b>Price.</b> The demo county spans two years, so a large one is
 * denser than a real one: its months hold five times the matters that ten years would.
 */
package org.shaotai.packaging.month;
