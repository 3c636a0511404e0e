package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.Set;

/** A matter goes up the ladder or comes back down. Its owner and its clocks stay as they are. */
public sealed interface LevelEvent extends MatterEvent {

    /**
     * It was raised.
     *
     * @param triggers why it may be
     * @param reason in words
     * @param requester who asked for it; somebody else approved
     * @param answerBy until when the upper level must answer
     */
    record Escalated(
            Level to, Set<Trigger> triggers, String reason, String requester, Instant answerBy)
            implements LevelEvent {

        /** Keeps its own copy. */
        public Escalated {
            triggers = Set.copyOf(triggers);
        }

        @Override
        public Move move() {
            return Move.ESCALATE;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.with(m.with(m.standing().raisedTo(to, at)).to(m.status(), m.times()));
        }
    }

    /**
     * The upper level gave it back.
     *
     * @param help what it advises or lends, in writing
     */
    record SentBack(Level to, String help) implements LevelEvent {
        @Override
        public Move move() {
            return Move.SEND_BACK;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.with(m.with(m.standing().sentBackTo(to, at)).to(m.status(), m.times()));
        }
    }
}
