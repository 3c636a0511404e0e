package org.shaotai.persistence.matter;

import java.time.Instant;

/** Two matters turn out to be one (并案): one ends, the other goes on with its leads. */
public sealed interface MergeEvent extends MatterEvent {

    /** It is the same as another matter and goes on there. */
    record Merged(MatterId into, String number) implements MergeEvent {
        @Override
        public Move move() {
            return Move.MERGE;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            return EndEvent.ended(docket, MatterStatus.MERGED, at);
        }
    }

    /**
     * Another matter turned out to be this one; the earliest registration of the two counts.
     *
     * @param number the other's number
     * @param registeredAt when the other came in
     */
    record TookIn(MatterId from, String number, Instant registeredAt) implements MergeEvent {
        @Override
        public Move move() {
            return Move.TAKE_IN;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.with(m.to(m.status(), m.times().registeredNoLaterThan(registeredAt)));
        }
    }
}
