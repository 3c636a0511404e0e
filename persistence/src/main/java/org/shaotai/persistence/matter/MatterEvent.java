package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shaotai.persistence.matter.Times.Clock;
import org.shaotai.persistence.unit.UnitId;

/**
 * One thing that happened to a matter, with every fact that is needed to make the row again from
 * the journal. Applying events in order is the only way a matter changes, in life and in replay.
 */
public sealed interface MatterEvent {

    /** The move this is; its name is the event's name in the journal. */
    Move move();

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
            Times times = m.times().dispatched(at, contactDueAt, clock);
            return docket.with(m.ownedBy(station).to(MatterStatus.SELF_HANDLING, times));
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
            List<WorkOrder> orders =
                    Stream.concat(docket.orders().stream(), made).collect(Collectors.toList());
            Times times = m.times().dispatched(at, contactDueAt, clock);
            return new Docket(m.ownedBy(lead).to(MatterStatus.DISPATCHED, times), orders);
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
            MatterStatus next = unit.equals(m.owner()) ? MatterStatus.IN_PROGRESS : m.status();
            return docket.withOrderOf(unit, o -> o.signed(at)).with(m.to(next, m.times()));
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

    /** A unit said what it did; the owner's result is the matter's. */
    record ResultGiven(UnitId unit, String result) implements MatterEvent {
        @Override
        public Move move() {
            return Move.GIVE_RESULT;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            Docket given = docket.withOrderOf(unit, o -> o.feedback(at));
            return unit.equals(m.owner())
                    ? given.with(m.to(MatterStatus.FEEDBACK_GIVEN, m.times().feedback(at)))
                    : given.with(m.to(m.status(), m.times()));
        }
    }

    /** Somebody else than the handler found it solved. */
    record PassedVerification() implements MatterEvent {
        @Override
        public Move move() {
            return Move.PASS_VERIFICATION;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.with(m.to(MatterStatus.VERIFIED, m.times()));
        }
    }

    /** It was not solved: back to work with half the time (domain reference §3.2). */
    record FailedVerification(String reason, Clock clock) implements MatterEvent {
        @Override
        public Move move() {
            return Move.FAIL_VERIFICATION;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            MatterStatus next =
                    docket.orders().isEmpty()
                            ? MatterStatus.SELF_HANDLING
                            : MatterStatus.IN_PROGRESS;
            return docket.withOrderOf(m.owner(), o -> o.again(clock.dueAt()))
                    .with(m.to(next, m.times().again(at, clock)));
        }
    }

    /** The asker was called back and it ended. */
    record Closed(CloseKind kind, Visit visit) implements MatterEvent {
        @Override
        public Move move() {
            return Move.CLOSE;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.withOpenOrders(o -> o.ended(at))
                    .with(m.closed(kind, m.times().closed(at)));
        }
    }

    /** The same problem at the same place came back within 30 days. */
    record Reopened(String reason, Clock clock) implements MatterEvent {
        @Override
        public Move move() {
            return Move.REOPEN;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            List<WorkOrder> orders =
                    docket.orders().stream()
                            .map(o -> o.unit().equals(m.owner()) ? o.again(clock.dueAt()) : o)
                            .toList();
            MatterStatus next =
                    orders.isEmpty() ? MatterStatus.SELF_HANDLING : MatterStatus.IN_PROGRESS;
            return new Docket(m.to(next, m.times().again(at, clock)), orders);
        }
    }

    /** Another body took it over and gave a receipt. */
    record TransferredOut(String body, String receipt) implements MatterEvent {
        @Override
        public Move move() {
            return Move.TRANSFER_OUT;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.withOpenOrders(o -> o.ended(at))
                    .with(m.to(MatterStatus.TRANSFERRED_OUT, m.times().closed(at)));
        }
    }
}
