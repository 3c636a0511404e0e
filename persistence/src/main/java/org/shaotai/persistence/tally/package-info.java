/**
 * What matters add up to, month by month.
 *
 * <p><b>Problem.</b> A month summary holds a month against four other periods, two of them whole
 * years so far. Over 60,000 matters that took 5 to 7 seconds of processor time: the versions of
 * every matter of two years were read to count them, and a figure must say what stood at the end of
 * its period, not what stands now. <b>Choice.</b> Two times decide whether a case counts in a
 * period from one month to another: its event (when it was due, closed, dispatched ...), which must
 * lie in the period, and its change (when it came to be so, or ceased to), which must lie before
 * the period's end. Both are kept by month, as sums that every command adds to in its own
 * transaction: a version of a matter adds what it is when it begins and takes it back when it ends.
 * So the sums are exact as of the end of every month, an entry that is dated back lands in the
 * month where it belongs, and nothing is ever reckoned anew. Beginnings of months (the boards look
 * at a moment) are counted from the rows, as before: they are short. <b>Rejected.</b> Covering
 * indexes alone (a year of a million matters still is four million index rows), columns held in
 * memory (each start would read them anew), frozen figures (a late entry must find and forget them,
 * and a year up to a moment is never frozen). <b>Price.</b> A few small updates for each move of a
 * matter, and some formulas stand here a second time; a test holds the two against each other.
 */
package org.shaotai.persistence.tally;
