package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.Optional;

/**
 * What a called unit did once it was there.
 *
 * @param result in words, empty while it has not said
 * @param resultAt when it said so, or null
 * @param releasedAt when the whistler let it go, or null
 * @param ofUnit how the whistler found it
 * @param ofWhistle how it found the whistle
 */
public record Work(
        String result,
        Instant resultAt,
        Instant releasedAt,
        Optional<Mark> ofUnit,
        Optional<Mark> ofWhistle) {

    static final Work NONE = new Work("", null, null, Optional.empty(), Optional.empty());

    Work resulted(String what, Instant at) {
        return new Work(what, at, releasedAt, ofUnit, ofWhistle);
    }

    Work released(Instant at) {
        return new Work(result, resultAt, at, ofUnit, ofWhistle);
    }

    Work evaluated(Direction direction, Mark mark) {
        return direction == Direction.OF_UNIT
                ? new Work(result, resultAt, releasedAt, Optional.of(mark), ofWhistle)
                : new Work(result, resultAt, releasedAt, ofUnit, Optional.of(mark));
    }

    /** The mark that one side gave. */
    public Optional<Mark> mark(Direction direction) {
        return direction == Direction.OF_UNIT ? ofUnit : ofWhistle;
    }

    boolean isEvaluated() {
        return ofUnit.isPresent() && ofWhistle.isPresent();
    }
}
