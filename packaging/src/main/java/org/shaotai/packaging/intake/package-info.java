/**
 * How many intakes a second the store takes to the disk.
 *
 * <p><b>Choice.</b> One intake is what a desk does with a usual report: it is registered, accepted
 * and dispatched to a leading and two assisting departments, each a transaction that is on the disk
 * before it is acknowledged. By hand the same rows are written by plain statements with the same
 * transactions and the same forced writes, on the same store, by turns; the values are those that
 * the store has written, watched step by step, so that no side writes less and an update changes
 * the same columns. <b>Price.</b> By hand nothing is checked, no deadline is computed and nothing
 * is digested.
 */
package org.shaotai.packaging.intake;
