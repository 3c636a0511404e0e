package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.shaotai.persistence.unit.UnitId;

/**
 * A matter with its orders: what a move looks at and what it changes.
 *
 * @param matter the matter
 * @param orders its orders, oldest first
 */
public record Docket(Matter matter, List<WorkOrder> orders) {

    /** Keeps its own copy of the orders. */
    public Docket {
        orders = List.copyOf(orders);
    }

    Docket with(Matter changed) {
        return new Docket(changed, orders);
    }

    /** The docket with further orders. */
    Docket and(List<WorkOrder> made) {
        List<WorkOrder> all = new ArrayList<>(orders);
        all.addAll(made);
        return new Docket(matter, all);
    }

    /** The docket with every open order changed. */
    Docket withOpenOrders(UnaryOperator<WorkOrder> change) {
        return new Docket(
                matter, orders.stream().map(o -> o.isOpen() ? change.apply(o) : o).toList());
    }

    /** The docket with a unit's open order changed. */
    Docket withOrderOf(UnitId unit, UnaryOperator<WorkOrder> change) {
        return withOpenOrders(o -> o.unit().equals(unit) ? change.apply(o) : o);
    }

    /**
     * The docket in which another unit owes what one owed; who leads for two units owes it once.
     */
    Docket handedOver(UnitId from, UnitId to, Instant at) {
        boolean isOwed = isOwedBy(to);
        boolean isLed = orderOf(from).filter(o -> o.role() == OrderRole.LEAD).isPresent();
        List<WorkOrder> made = new ArrayList<>();
        orderOf(from).filter(o -> isLed || !isOwed).ifPresent(o -> made.add(o.handedTo(to, at)));
        Docket ended = withOrderOf(from, o -> o.ended(at));
        return (isLed ? ended.withOrderOf(to, o -> o.ended(at)) : ended).and(made);
    }

    /** A unit's open order. */
    public Optional<WorkOrder> orderOf(UnitId unit) {
        return orders.stream().filter(o -> o.isOpen() && o.unit().equals(unit)).findFirst();
    }

    /** Whether a unit has an open order here. */
    public boolean isOwedBy(UnitId unit) {
        return orderOf(unit).isPresent();
    }

    /** Until when the owner must be done: by its order, or by the matter where it has none. */
    public Instant ownerDueAt() {
        return orderOf(matter.owner()).map(WorkOrder::dueAt).orElse(matter.times().dueAt());
    }
}
