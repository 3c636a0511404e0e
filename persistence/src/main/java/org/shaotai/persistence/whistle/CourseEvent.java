package org.shaotai.persistence.whistle;

import java.time.Instant;
import org.shaotai.persistence.common.Entry;

/** The joint handling of a sounded whistle, and how it ends. */
public sealed interface CourseEvent extends WhistleEvent {

    /** What was agreed on. */
    record Planned(String plan) implements CourseEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.PLAN;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            String commander = whistle.handling().commander();
            return whistle.with(new Handling(plan, entry.at(), commander));
        }
    }

    /** Somebody took the command on site. */
    record CommandTaken(String commander) implements CourseEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.TAKE_COMMAND;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            Handling now = whistle.handling();
            return whistle.with(new Handling(now.plan(), now.plannedAt(), commander));
        }
    }

    /** A desk silenced its alarm; nothing else changes. */
    record Muted(String reason) implements CourseEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.MUTE;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            return whistle;
        }
    }

    /** The whistler found it done and let everybody go. */
    record Released(Instant evaluateDueAt) implements CourseEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.RELEASE;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            Instant at = entry.at();
            return whistle.with(whistle.reports().stream().map(r -> r.released(at)).toList())
                    .with(whistle.ending().done(at, evaluateDueAt))
                    .in(WhistleStatus.DONE);
        }
    }

    /** It was closed; its matter follows its own machine. */
    record Closed() implements CourseEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.CLOSE;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            return whistle.with(whistle.ending().closed(entry.at())).in(WhistleStatus.CLOSED);
        }
    }

    /** It was beyond the township and goes on above; it ends here. */
    record Escalated(String reason) implements CourseEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.ESCALATE;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            return whistle.with(whistle.ending().closed(entry.at())).in(WhistleStatus.ESCALATED);
        }
    }
}
