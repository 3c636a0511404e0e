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

    /** How many steps of colour there are above none. */
    public static final int STEPS = 5;

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
        int all = Math.max(STEPS, most);
        return Math.max(1, Math.min(STEPS, (STEPS * open + all - 1) / all));
    }

    /** The counts that get a step of colour, 1 to 5, among counts up to a most; empty for none. */
    public static Optional<Span> span(int step, int most) {
        int all = Math.max(STEPS, most);
        Span span = new Span(all * (step - 1) / STEPS + 1, all * step / STEPS);
        return span.from() <= span.to() ? Optional.of(span) : Optional.empty();
    }

    /** Counts from one to another, both included. */
    public record Span(int from, int to) {}
}
