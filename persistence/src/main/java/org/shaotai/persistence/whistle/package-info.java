/**
 * Whistle and report (吹哨报到): who was called to what until when, who came when, through which
 * channel, and what both sides made of it.
 *
 * <p><b>Choice.</b> Each called unit has a clock of its own, apart from the whistle's and the
 * matter's, with the limits of the moment at which it was told. Late, absent, being handled and not
 * evaluated are never ticked: they follow from the times ({@link
 * org.shaotai.persistence.whistle.Whistle#at}). A past moment is made again from the journal, so it
 * shows what had happened by then and nothing else. <b>Price.</b> Whistles that changed after the
 * moment asked for cost a look into the journal; an entry that is dated back changes what the
 * minutes before it show.
 */
package org.shaotai.persistence.whistle;
