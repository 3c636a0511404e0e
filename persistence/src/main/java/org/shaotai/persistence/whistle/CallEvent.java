package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.unit.UnitId;

/** From composing a whistle to sounding it, and what undoes that. */
public sealed interface CallEvent extends WhistleEvent {

    /** It was written down. */
    record Composed(String number, Composition composition) implements CallEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.COMPOSE;
        }

        /** The first state of a whistle. */
        Whistle open(WhistleId id, Entry entry) {
            return new Whistle(
                    id,
                    number,
                    composition,
                    WhistleStatus.DRAFT,
                    Review.composed(entry.actor().name(), entry.at()),
                    Sounding.NONE,
                    Handling.NONE,
                    Ending.NONE,
                    List.of(),
                    entry.at(),
                    1);
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            throw new IllegalStateException(whistle.number() + " has been composed already");
        }
    }

    /** It was given to the chief to look at. */
    record Submitted(Instant reviewDueAt) implements CallEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.SUBMIT;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            return whistle.with(whistle.review().asked(reviewDueAt)).in(WhistleStatus.IN_REVIEW);
        }
    }

    /**
     * It was sounded: each unit's clock starts.
     *
     * @param isReviewed whether the chief has looked at it; an emergency may come first
     * @param reviewDueAt until when that must be made up for, or null once it was
     */
    record Sounded(
            boolean isReviewed,
            Instant reviewDueAt,
            Optional<Long> repeatOf,
            Instant planDueAt,
            Instant handleDueAt,
            List<Called> called)
            implements CallEvent {

        @Override
        public WhistleMove move() {
            return WhistleMove.SOUND;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            Composition composed = whistle.composition();
            Review review =
                    isReviewed
                            ? whistle.review().done(entry.actor().name(), entry.at())
                            : whistle.review().asked(reviewDueAt);
            Optional<WhistleId> repeated = repeatOf.map(WhistleId::new);
            return whistle.with(review)
                    .with(new Sounding(entry.at(), repeated, planDueAt, handleDueAt))
                    .with(
                            called.stream()
                                    .map(c -> c.notified(composed.reason(c.unit()), entry.at()))
                                    .toList())
                    .in(WhistleStatus.SOUNDED);
        }
    }

    /** One called unit with the limits that were in force: a snapshot. */
    record Called(UnitId unit, Instant answerDueAt, Instant checkInDueAt, Instant absentAfter) {

        ReportIn notified(String reason, Instant at) {
            return ReportIn.notified(
                    unit, reason, new CallClock(at, answerDueAt, checkInDueAt, absentAfter));
        }
    }

    /** The chief found that it must not be sounded, and says what to do instead. */
    record Refused(String reason, String otherRoute) implements CallEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.REFUSE;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            return whistle.with(whistle.review().done(entry.actor().name(), entry.at()))
                    .with(whistle.ending().closed(entry.at()))
                    .in(WhistleStatus.REFUSED);
        }
    }

    /** The chief looked afterwards at an emergency; one that was none counts as invalid. */
    record Reviewed(boolean isFounded, String words) implements CallEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.REVIEW;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            Whistle reviewed =
                    whistle.with(whistle.review().done(entry.actor().name(), entry.at()));
            return isFounded ? reviewed : reviewed.with(whistle.ending().invalid(entry.at()));
        }
    }

    /** It was taken back; after it was sounded it counts as invalid. */
    record Withdrawn(String reason, String requester) implements CallEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.WITHDRAW;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            Ending closed = whistle.ending().closed(entry.at());
            return whistle.with(whistle.soundedAt() == null ? closed : closed.invalid(entry.at()))
                    .in(WhistleStatus.WITHDRAWN);
        }
    }
}
