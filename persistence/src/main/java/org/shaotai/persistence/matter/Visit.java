package org.shaotai.persistence.matter;

import java.util.Optional;

/**
 * A call back to the asker about a verified matter.
 *
 * @param isReached whether the asker was reached; an unreached one says nothing more
 * @param solved what the asker says of the result
 * @param rating what the asker says of the handling
 */
public record Visit(boolean isReached, Optional<Solved> solved, Optional<Rating> rating) {

    /** Checks that an unreached asker has said nothing. */
    public Visit {
        if (!isReached && (solved.isPresent() || rating.isPresent())) {
            throw new IllegalArgumentException("an asker who was not reached has said nothing");
        }
    }

    /** A visit that reached nobody. */
    public static Visit unreached() {
        return new Visit(false, Optional.empty(), Optional.empty());
    }

    /** A visit with both answers. */
    public static Visit reached(Solved solved, Rating rating) {
        return new Visit(true, Optional.of(solved), Optional.of(rating));
    }
}
