/**
 * Nobody can let one drop: who has not answered, what was issued, what comes back from the shelf
 * (domain reference §3.5).
 *
 * <p>Problem: a late matter must be chased until somebody answers, and not a day longer; a list
 * that nags about what is done is switched off. Choice: what is waited for is computed from the
 * sheets and the matters each time; the automatic run goes on the beat, in working hours, and finds
 * nothing where it was before. Price: the run reads every open matter of the township each time,
 * which is why it goes every few minutes and in the background.
 */
package org.shaotai.console.supervision;
