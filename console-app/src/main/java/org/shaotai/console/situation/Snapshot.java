package org.shaotai.console.situation;

import java.time.Instant;
import java.util.List;
import org.shaotai.console.matter.MatterLine;

/**
 * Everything that was open at one moment, before any filter.
 *
 * @param moment the moment
 * @param lines the matters, the most pressing first
 */
public record Snapshot(Instant moment, List<MatterLine> lines) {

    /** Nothing was read yet. */
    public static final Snapshot EMPTY = new Snapshot(Instant.EPOCH, List.of());

    /** Keeps its own copy. */
    public Snapshot {
        lines = List.copyOf(lines);
    }
}
