/**
 * Whistle and report (吹哨报到): which unit was called until when, who came when, through which
 * channel.
 *
 * <p><b>Choice.</b> Each called unit has a clock of its own, apart from the matter's; late and
 * absent are never ticked but follow from the times, so they can be asked for at any past moment
 * ({@link org.shaotai.persistence.whistle.WhistleQuery#asOf()}). <b>Price.</b> A ruling that
 * excuses a unit also holds when looking at the time before it.
 */
package org.shaotai.persistence.whistle;
