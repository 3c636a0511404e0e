package org.shaotai.console.situation;

import java.time.Instant;
import java.util.List;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.persistence.region.Boundary;

/**
 * Everything that was open at one moment, before any filter.
 *
 * @param moment the moment
 * @param lines the matters, the most pressing first
 * @param outlines the grids as they were drawn then
 */
public record Snapshot(Instant moment, List<MatterLine> lines, List<Boundary> outlines) {

    /** Nothing was read yet. */
    public static final Snapshot EMPTY = new Snapshot(Instant.EPOCH, List.of(), List.of());

    /** Keeps its own copy. */
    public Snapshot {
        lines = List.copyOf(lines);
    }
}
