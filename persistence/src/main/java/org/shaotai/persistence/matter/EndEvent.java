package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.matter.Times.Clock;

/** What happens to a matter from its result to its end, and after it. */
public sealed interface EndEvent extends MatterEvent {

    /**
     * Somebody else than the handler found it solved.
     *
     * @param visitDueAt until when the asker must have been called back
     */
    record PassedVerification(Instant visitDueAt) implements EndEvent {
        @Override
        public Move move() {
            return Move.PASS_VERIFICATION;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.with(m.to(MatterStatus.VERIFIED, m.times().stage(visitDueAt)));
        }
    }

    /** It was not solved: back to work with half the time (domain reference §3.2). */
    record FailedVerification(String reason, Clock clock) implements EndEvent {
        @Override
        public Move move() {
            return Move.FAIL_VERIFICATION;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            return again(docket, docket.matter().rounds().reworked(), at, clock);
        }
    }

    /** The asker was called and not reached. */
    record VisitMissed() implements EndEvent {
        @Override
        public Move move() {
            return Move.MISS_VISIT;
        }

        @Override
        public Optional<Visit> call() {
            return Optional.of(Visit.unreached());
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.with(m.to(m.status(), m.times()));
        }
    }

    /** The asker said that it is not solved, and was right: back to work with half the time. */
    record RejectedAtVisit(Visit visit, String reason, Clock clock) implements EndEvent {
        @Override
        public Move move() {
            return Move.REJECT_AT_VISIT;
        }

        @Override
        public Optional<Visit> call() {
            return Optional.of(visit);
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            return again(docket, docket.matter().rounds().rejected(), at, clock);
        }
    }

    private static Docket again(Docket docket, Rounds rounds, Instant at, Clock clock) {
        Matter m = docket.matter().with(rounds);
        MatterStatus next =
                docket.isOwedBy(m.owner()) ? MatterStatus.IN_PROGRESS : MatterStatus.SELF_HANDLING;
        return docket.withOrderOf(m.owner(), o -> o.again(clock.dueAt()))
                .with(m.to(next, m.times().again(at, clock)));
    }

    /** The asker was called back and it ended. */
    record Closed(CloseKind kind, Visit visit) implements EndEvent {
        @Override
        public Move move() {
            return Move.CLOSE;
        }

        @Override
        public Optional<Visit> call() {
            return Optional.of(visit);
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.withOpenOrders(o -> o.ended(at))
                    .with(m.closed(MatterStatus.CLOSED, kind, m.times().closed(at)));
        }
    }

    /**
     * The same problem at the same place came back within 30 days; the last leader has it again.
     */
    record Reopened(String reason, Clock clock) implements EndEvent {
        @Override
        public Move move() {
            return Move.REOPEN;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter().with(docket.matter().rounds().reopened());
            List<WorkOrder> orders = new ArrayList<>(docket.orders());
            int last = lastOf(m, orders);
            if (last < 0) {
                return docket.with(m.to(MatterStatus.SELF_HANDLING, m.times().again(at, clock)));
            }
            orders.set(last, orders.get(last).again(clock.dueAt()));
            return new Docket(m.to(MatterStatus.IN_PROGRESS, m.times().again(at, clock)), orders);
        }

        /** The order under which the owner led it to its end; -1 where a station handled it. */
        private static int lastOf(Matter matter, List<WorkOrder> orders) {
            for (int i = orders.size() - 1; i >= 0; i--) {
                WorkOrder order = orders.get(i);
                if (order.unit().equals(matter.owner())
                        && order.role() == OrderRole.LEAD
                        && order.status() == OrderStatus.ENDED) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** Another body took it over and gave a receipt. */
    record TransferredOut(String body, String receipt) implements EndEvent {
        @Override
        public Move move() {
            return Move.TRANSFER_OUT;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            return ended(docket, MatterStatus.TRANSFERRED_OUT, at);
        }
    }

    /**
     * An end that is no handling: every order ends, and clocks that stood still stay where they
     * are.
     */
    static Docket ended(Docket docket, MatterStatus end, Instant at) {
        Matter m = docket.matter();
        Clocks clocks = m.times().clocks();
        Times times = m.times().with(clocks.due(clocks.dueAt(), clocks.stageDueAt())).closed(at);
        return docket.withOpenOrders(o -> o.ended(at))
                .with(m.with(m.rounds().asking(Optional.empty())).to(end, times));
    }

    /** Nothing stirred for 30 days after its end: it was put away. */
    record Archived() implements EndEvent {
        @Override
        public Move move() {
            return Move.ARCHIVE;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.with(
                    m.closed(MatterStatus.ARCHIVED, m.closeKind().orElseThrow(), m.times()));
        }
    }
}
