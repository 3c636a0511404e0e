package org.shaotai.persistence.consultation;

import java.util.List;
import org.shaotai.persistence.matter.MatterRow;

/**
 * A number on a board together with the matters behind it.
 *
 * @param matters the matters, the most pressing first
 */
public record Tally(List<MatterRow> matters) {

    /** Keeps its own copy. */
    public Tally {
        matters = List.copyOf(matters);
    }

    /** The number. */
    public int count() {
        return matters.size();
    }
}
