package org.shaotai.console.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.region.RegionId;

/**
 * How much lies in a grid.
 *
 * @param open how many matters are shown there
 * @param overdue how many of them are past their deadline
 */
public record GridCount(int open, int overdue) {

    /** A grid without matters. */
    public static final GridCount NONE = new GridCount(0, 0);

    /** Counts by grid; what has no grid counts nowhere. */
    public static Map<RegionId, GridCount> count(List<MatterLine> lines) {
        Map<RegionId, GridCount> counts = new HashMap<>();
        for (MatterLine line : lines) {
            Optional<RegionId> grid = line.row().grid();
            grid.ifPresent(id -> counts.merge(id, of(line), GridCount::plus));
        }
        return counts;
    }

    private static GridCount of(MatterLine line) {
        return new GridCount(1, line.lamp() == Lamp.RED ? 1 : 0);
    }

    private GridCount plus(GridCount other) {
        return new GridCount(open + other.open, overdue + other.overdue);
    }

    /** The step of colour, 0 for none to 5, of this count among counts up to a most. */
    public int shade(int most) {
        if (open == 0) {
            return 0;
        }
        return Math.max(1, Math.min(5, (int) Math.ceil(5.0 * open / Math.max(5, most))));
    }
}
