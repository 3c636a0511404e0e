package org.shaotai.console.whistle;

import java.util.List;
import org.shaotai.persistence.unit.Unit;

/**
 * What the compose form is filled with for a matter.
 *
 * @param matter the matter
 * @param place where it is, in words; only the grid of a restricted matter
 * @param task what must be solved; empty for a restricted matter
 * @param category what kind of matter, in words
 * @param units the units that the duty catalogue names for it, the leading one first
 */
public record Proposal(
        MatterChoice matter, String place, String task, String category, List<Unit> units) {

    /** Keeps its own copy. */
    public Proposal {
        units = List.copyOf(units);
    }
}
