package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.unit.UnitId;

/** What happens to the limit of a matter: it is extended, or stands still and runs on. */
public sealed interface LimitEvent extends MatterEvent {

    /**
     * The handler asks for more time.
     *
     * @param by how much, in the unit of the original limit
     * @param reason why
     * @param isForChief whether the chief decides: the second one, and engineering
     */
    record ExtensionRequested(TimeLimit by, String reason, boolean isForChief)
            implements LimitEvent {
        @Override
        public Move move() {
            return Move.REQUEST_EXTENSION;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            Rounds asked = m.rounds().asking(Optional.of(new Rounds.Extension(by, isForChief)));
            return docket.with(m.with(asked).to(m.status(), m.times()));
        }
    }

    /**
     * More time was granted: it is added to the due time, not to the moment of the decision (T7).
     *
     * @param paper the sealed form of what the chief decided, may be empty
     * @param dueAt the whole limit's new end
     * @param orderDueAt the new end of the owner's own order, or of the whole limit where it has
     *     none
     */
    record ExtensionGranted(String paper, Instant dueAt, Instant orderDueAt) implements LimitEvent {
        @Override
        public Move move() {
            return Move.GRANT_EXTENSION;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            Clocks clocks = m.times().clocks().due(dueAt, orderDueAt);
            return docket.withOrderOf(m.owner(), o -> o.due(orderDueAt))
                    .with(m.with(m.rounds().extended()).to(m.status(), m.times().with(clocks)));
        }
    }

    /** No more time was granted. */
    record ExtensionRefused(String reason) implements LimitEvent {
        @Override
        public Move move() {
            return Move.REFUSE_EXTENSION;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            Rounds none = m.rounds().asking(Optional.empty());
            return docket.with(m.with(none).to(m.status(), m.times()));
        }
    }

    /**
     * It cannot go on for a while (挂账): both clocks stand still.
     *
     * @param reason why
     * @param evidence which paper shows it
     * @param requester who asked for it; somebody else approved
     * @param reviewAt when it is looked at again, at most 30 days later
     */
    record Suspended(SuspendReason reason, String evidence, String requester, Instant reviewAt)
            implements LimitEvent {
        @Override
        public Move move() {
            return Move.SUSPEND;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            Matter waiting = m.with(m.rounds().asking(Optional.empty()));
            Clocks clocks = m.times().clocks().stopped(at, reviewAt);
            return docket.with(waiting.to(MatterStatus.SUSPENDED, m.times().with(clocks)));
        }
    }

    /**
     * It goes on, with what was left of its limits.
     *
     * @param dueAt the whole limit's new end
     * @param orders the new ends of the open orders
     */
    record Resumed(String reason, Instant dueAt, List<OrderDue> orders) implements LimitEvent {

        /** Keeps its own copy. */
        public Resumed {
            orders = List.copyOf(orders);
        }

        @Override
        public Move move() {
            return Move.RESUME;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            Docket running = docket;
            for (OrderDue order : orders) {
                running = running.withOrderOf(order.unit(), o -> o.due(order.dueAt()));
            }
            Instant stage = running.orderOf(m.owner()).map(WorkOrder::dueAt).orElse(dueAt);
            Clocks clocks = m.times().clocks().due(dueAt, stage);
            return running.with(m.to(MatterStatus.IN_PROGRESS, m.times().with(clocks)));
        }
    }

    /** When a unit's open order is due now. */
    record OrderDue(UnitId unit, Instant dueAt) {}
}
