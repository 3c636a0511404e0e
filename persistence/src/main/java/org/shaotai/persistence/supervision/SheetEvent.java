package org.shaotai.persistence.supervision;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.unit.UnitId;

/** One thing that happened to a sheet, with every fact that makes its row again. */
public sealed interface SheetEvent {

    /** What this is; its name is the event's name in the journal. */
    SheetMove move();

    /** The sheet after this happened; null before the first event. */
    Sheet applyTo(long id, Sheet before, Instant at);

    /** It was issued. */
    record Issued(
            long matter,
            UnitId unit,
            Optional<Long> order,
            SheetTrigger trigger,
            Instant lapseFrom,
            Instant replyDueAt)
            implements SheetEvent {
        @Override
        public SheetMove move() {
            return SheetMove.ISSUE;
        }

        @Override
        public Sheet applyTo(long id, Sheet before, Instant at) {
            return new Sheet(
                    id,
                    new MatterId(matter),
                    unit,
                    order,
                    trigger.level(),
                    trigger,
                    lapseFrom,
                    at,
                    replyDueAt,
                    Optional.empty(),
                    Optional.empty(),
                    1);
        }
    }

    /** The unit explained itself. */
    record Answered(String answer) implements SheetEvent {
        @Override
        public SheetMove move() {
            return SheetMove.ANSWER;
        }

        @Override
        public Sheet applyTo(long id, Sheet before, Instant at) {
            return before.answered(at);
        }
    }

    /** It was withdrawn, because it is done or was an error. */
    record Cancelled(String reason) implements SheetEvent {
        @Override
        public SheetMove move() {
            return SheetMove.CANCEL;
        }

        @Override
        public Sheet applyTo(long id, Sheet before, Instant at) {
            return before.cancelled(at);
        }
    }
}
