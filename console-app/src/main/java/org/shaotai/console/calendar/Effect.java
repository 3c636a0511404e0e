package org.shaotai.console.calendar;

import java.util.List;
import org.shaotai.console.matter.MatterLine;

/**
 * What unsaved changes would mean for the open matters of the township.
 *
 * @param otherLimits those whose limit, counted anew, would end at another time; what was promised
 *     stays all the same
 * @param otherLamps how many of all would change their lamp now
 */
record Effect(List<MatterLine> otherLimits, int otherLamps) {

    static final Effect NONE = new Effect(List.of(), 0);
}
