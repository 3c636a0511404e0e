package org.shaotai.persistence.region;

import java.util.List;
import org.shaotai.persistence.common.Refusal;

/**
 * What an import of boundaries came to; every area of the file is counted once.
 *
 * @param taken areas that are new or have a new outline or name
 * @param same areas that were there already, just so
 * @param rejected areas that could not be taken
 * @param troubles why, for the first {@link #MOST_NOTES} of them
 * @param repaired areas taken after their outline was repaired, the first {@link #MOST_NOTES}
 */
public record BoundaryResult(
        int taken, int same, int rejected, List<Note> troubles, List<Note> repaired) {
    /** Most areas that are named one by one. */
    public static final int MOST_NOTES = 1_000;

    /** Keeps its own copies. */
    public BoundaryResult {
        troubles = List.copyOf(troubles);
        repaired = List.copyOf(repaired);
    }

    /**
     * One area that needs a look.
     *
     * @param position its place in the file, from 1
     * @param name its name, empty when it has none
     * @param reason what is the matter, as a key of the language bundles
     */
    public record Note(int position, String name, Refusal reason) {}
}
