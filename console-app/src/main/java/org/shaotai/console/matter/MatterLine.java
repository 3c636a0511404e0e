package org.shaotai.console.matter;

import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.matter.MatterRow;

/**
 * A matter as one line of a list, in words, at the moment the list shows.
 *
 * @param row the matter
 * @param lamp how pressing its time is
 * @param fill how full the lamp is drawn
 * @param left how much time is left, or that it ended
 * @param category what kind, in words
 * @param place its grid, in words
 * @param title what it is about, or that this is not for all eyes
 */
public record MatterLine(
        MatterRow row,
        Lamp lamp,
        LampFill fill,
        String left,
        String category,
        String place,
        String title) {}
