package org.shaotai.persistence.matter;

import java.util.List;
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

    /** The docket with every open order changed. */
    Docket withOpenOrders(UnaryOperator<WorkOrder> change) {
        return new Docket(
                matter, orders.stream().map(o -> o.isOpen() ? change.apply(o) : o).toList());
    }

    /** The docket with a unit's open order changed. */
    Docket withOrderOf(UnitId unit, UnaryOperator<WorkOrder> change) {
        return withOpenOrders(o -> o.unit().equals(unit) ? change.apply(o) : o);
    }

    /** Whether a unit has an open order here. */
    public boolean isOwedBy(UnitId unit) {
        return orders.stream().anyMatch(o -> o.isOpen() && o.unit().equals(unit));
    }
}
