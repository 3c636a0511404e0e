package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.List;
import org.shaotai.persistence.unit.UnitId;

/** What happens when it is in doubt which unit must act: returns, the ruling, a dissolved unit. */
public sealed interface DutyEvent extends MatterEvent {

    /**
     * The leading unit says that it is not its duty. Its clock runs on.
     *
     * @param basis which rule says so
     * @param proposed which unit's duty it is instead
     * @param decideBy until when the shift leader, or after a second return the chief, decides
     */
    record ReturnRequested(UnitId unit, String basis, UnitId proposed, Instant decideBy)
            implements DutyEvent {
        @Override
        public Move move() {
            return Move.REQUEST_RETURN;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter().with(docket.matter().rounds().disputed());
            return docket.withOrderOf(unit, o -> o.returnAsked(at))
                    .with(m.to(MatterStatus.RETURN_REVIEW, m.times().stage(decideBy)));
        }
    }

    /**
     * The unit was right: nobody else's order counts either, and the room dispatches anew.
     *
     * @param room the command room that owns it until then
     * @param dispatchDueAt until when it must be dispatched anew
     */
    record ReturnApproved(UnitId room, Instant dispatchDueAt) implements DutyEvent {
        @Override
        public Move move() {
            return Move.APPROVE_RETURN;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            return docket.withOrderOf(m.owner(), o -> o.returned(at))
                    .withOpenOrders(o -> o.ended(at))
                    .with(
                            m.ownedBy(room)
                                    .to(MatterStatus.ACCEPTED, m.times().stage(dispatchDueAt)));
        }
    }

    /** The order stands, and its clock never stopped. */
    record ReturnRefused(String reason) implements DutyEvent {
        @Override
        public Move move() {
            return Move.REFUSE_RETURN;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            return stands(docket, docket.matter());
        }
    }

    private static Docket stands(Docket docket, Matter m) {
        Docket back = docket.withOrderOf(m.owner(), WorkOrder::stands);
        WorkOrder order = back.orderOf(m.owner()).orElseThrow();
        MatterStatus next =
                order.signedAt() == null ? MatterStatus.DISPATCHED : MatterStatus.IN_PROGRESS;
        return back.with(m.to(next, m.times().stage(order.stageDueAt())));
    }

    /**
     * The chief said whose duty it is; that is final.
     *
     * @param unit the unit that must act, the one that wanted to return it or another
     * @param basis which rule says so
     * @param dueAt until when it must be done, where it is another unit
     * @param signDueAt until when that one must sign
     */
    record DutyRuled(UnitId unit, String basis, Instant dueAt, Instant signDueAt)
            implements DutyEvent {
        @Override
        public Move move() {
            return Move.RULE_DUTY;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter().with(docket.matter().rounds().ruled());
            if (unit.equals(m.owner())) {
                return stands(docket, m);
            }
            WorkOrder order = WorkOrder.dispatched(unit, OrderRole.LEAD, at, signDueAt, dueAt);
            return docket.withOrderOf(m.owner(), o -> o.returned(at))
                    .withOrderOf(unit, o -> o.ended(at))
                    .and(List.of(order))
                    .with(m.ownedBy(unit).to(MatterStatus.DISPATCHED, m.times().stage(signDueAt)));
        }
    }

    /** A unit was dissolved; the township's command room owes what it owed, with the time left. */
    record HandedOver(UnitId from, UnitId room) implements DutyEvent {
        @Override
        public Move move() {
            return Move.HAND_OVER;
        }

        @Override
        public Docket applyTo(Docket docket, Instant at) {
            Matter m = docket.matter();
            Matter owned = m.owner().equals(from) ? m.ownedBy(room) : m;
            return docket.handedOver(from, room, at).with(owned.to(m.status(), m.times()));
        }
    }
}
