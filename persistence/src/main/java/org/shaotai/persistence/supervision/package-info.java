/**
 * Reminders and supervision sheets (催办、督办) on what units owe (domain reference §3.5).
 *
 * <p><b>Problem.</b> A late matter must be chased, but a programme that nags after it was answered
 * is switched off. <b>Choice.</b> A sheet belongs to one lapse of one order: the run of its limit
 * from a dispatch, or from going back to work. The automatic run issues at most one sheet of a
 * level in a lapse, only in working hours, and none once a sheet of that lapse was answered; the
 * hardest waits until the time to reply to one before it is over; what to issue is computed from
 * the clocks each time, so running it twice changes nothing. <b>Price.</b> Who wants to be harder
 * than the rule issues a sheet by hand.
 *
 * <p>Each sheet has its own entries in the journal, and its row is what they add up to.
 */
package org.shaotai.persistence.supervision;
