package org.shaotai.persistence.whistle;

import java.util.List;
import org.shaotai.persistence.common.Entry;

/**
 * A whistle's past, to be taken into the store in one piece.
 *
 * @param composition what was composed
 * @param composed who composed it, and when
 * @param steps what happened then, in order; made with {@link WhistleMoves}
 */
public record WhistleHistory(Composition composition, Entry composed, List<Step> steps) {

    /** Keeps its own copy. */
    public WhistleHistory {
        steps = List.copyOf(steps);
    }

    /** One event with who says so and when. */
    public record Step(WhistleEvent event, Entry entry) {}
}
