package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shaotai.persistence.matter.Times.Clock;
import org.shaotai.persistence.unit.UnitId;

/**
 * One thing that happened to a matter, with every fact that is needed to make the row again from
 * the journal. Applying events in order is the only way a matter changes, in life and in replay.
 */
public sealed interface MatterEvent
        permits MatterEvent.Registered,
                MatterEvent.Accepted,
                MatterEvent.Declined,
                MatterEvent.HandledAtStation,
                MatterEvent.Dispatched,
                MatterEvent.Signed,
                MatterEvent.Contacted,
                MatterEvent.ResultGiven,
                DutyEvent,
                LevelEvent,
                LimitEvent,
                MergeEvent,
                EndEvent {

    /** The move this is; its name is the event's name in the journal. */
    Move move();

    /** The call to the asker that this tells of. */
    default Optional<Visit> call() {
        return Optional.empty();
    }

    /**
     * The docket after this happened at a moment; the caller has asked {@link Move#isAllowedFrom}
     * before.
     */
    Docket applyTo(Docket docket, Instant at);

    /**
     * It came in.
     *
     * @param owner who owns it until it is dispatched: the township's command room
     * @param clock until when it must be dispatched
     * @param wordsDigest the digest of its {@link Words}
     */
    record Registered(
            String number,
            Place place,
            Channel channel,
            Grading grading,
            UnitId owner,
            Clock clock,
            String wordsDigest)
            implements MatterEvent {

        @Override
        public Move move() {
            return Move.REGISTER;
        }

        /** The first docket of a matter. */
        Docket open(MatterId id, Instant at) {
            Times times = Times.registered(at, clock);
            return new Docket(
                    new Matter(
                            id,
                            number,
                            place,
                            channel,
                            grading,
                            MatterStatus.REGISTERED,
                            owner,
                            times,
                            Rounds.NONE,
                            Standing.first(at),
                            Optional.empty(),
                            1),
                    List.of());
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            throw new IllegalStateException(docket.matter().number() + " is registered already");
        }
    }

    /** It was looked at, graded and taken on. */
    record Accepted(Grading grading) implements MatterEvent {
        @Override
        public Move move() {
            return Move.ACCEPT;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.with(m.graded(grading).to(MatterStatus.ACCEPTED, m.times().accepted(at)));
        }
    }

    /** Nothing is done about it, for one of six reasons that were explained to the asker. */
    record Declined(DeclineReason reason, String explanation) implements MatterEvent {
        @Override
        public Move move() {
            return Move.DECLINE;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.with(m.to(MatterStatus.DECLINED, m.times().closed(at)));
        }
    }

    /** The unit nearest to it handles it without an order. */
    record HandledAtStation(UnitId station, Clock clock, Instant contactDueAt)
            implements MatterEvent {
        @Override
        public Move move() {
            return Move.HANDLE_AT_STATION;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            Times times = m.times().dispatched(at, contactDueAt, clock, clock.dueAt());
            Matter there = m.ownedBy(station).with(m.standing().at(Level.STATION, at));
            return docket.with(there.to(MatterStatus.SELF_HANDLING, times));
        }
    }

    /** It was given to a leading unit, which owns it from now on, and to others that assist. */
    record Dispatched(
            UnitId lead, List<UnitId> assists, Clock clock, Instant signDueAt, Instant contactDueAt)
            implements MatterEvent {
        @Override
        public Move move() {
            return Move.DISPATCH;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            Stream<WorkOrder> made =
                    Stream.concat(
                            Stream.of(order(lead, OrderRole.LEAD, at)),
                            assists.stream().map(unit -> order(unit, OrderRole.ASSIST, at)));
            Times times = m.times().dispatched(at, contactDueAt, clock, signDueAt);
            return docket.and(made.toList())
                    .with(m.ownedBy(lead).to(MatterStatus.DISPATCHED, times));
        }

        private WorkOrder order(UnitId unit, OrderRole role, Instant at) {
            return WorkOrder.dispatched(unit, role, at, signDueAt, clock.dueAt());
        }
    }

    /** A dispatched unit signed for its order; the leading unit's signature starts the work. */
    record Signed(UnitId unit) implements MatterEvent {
        @Override
        public Move move() {
            return Move.SIGN;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            Docket signed = docket.withOrderOf(unit, o -> o.signed(at));
            return unit.equals(m.owner())
                    ? signed.with(
                            m.to(MatterStatus.IN_PROGRESS, m.times().stage(signed.ownerDueAt())))
                    : signed.with(m.to(m.status(), m.times()));
        }
    }

    /** The asker was contacted. */
    record Contacted() implements MatterEvent {
        @Override
        public Move move() {
            return Move.CONTACT;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.with(m.to(m.status(), m.times().contacted(at)));
        }
    }

    /**
     * A unit said what it did; the owner's result is the matter's.
     *
     * @param verifyDueAt until when somebody else must have looked at it
     */
    record ResultGiven(UnitId unit, String result, Instant verifyDueAt) implements MatterEvent {
        @Override
        public Move move() {
            return Move.GIVE_RESULT;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            Docket given = docket.withOrderOf(unit, o -> o.feedback(at));
            if (!unit.equals(m.owner())) {
                return given.with(m.to(m.status(), m.times()));
            }
            Matter done = m.with(m.rounds().asking(Optional.empty()));
            return given.with(
                    done.to(MatterStatus.FEEDBACK_GIVEN, m.times().feedback(at, verifyDueAt)));
        }
    }
}
