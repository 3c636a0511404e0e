package org.shaotai.console.matter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shaotai.console.common.Directory;
import org.shaotai.persistence.matter.Docket;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.matter.OrderStatus;
import org.shaotai.persistence.matter.WorkOrder;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.unit.UnitKind;

/** Which units a move may name, the likeliest first. */
final class MoveUnits {

    private MoveUnits() {}

    /**
     * The suggested units, then all others that can be given work; command rooms dispatch and are
     * not dispatched to.
     */
    static List<Unit> suggestedFirst(List<Unit> suggested, Directory directory) {
        Set<Unit> all = new LinkedHashSet<>(suggested);
        directory.activeUnits().stream()
                .filter(unit -> unit.kind() != UnitKind.COMMAND_ROOM)
                .forEach(all::add);
        return List.copyOf(all);
    }

    static List<Unit> of(Move move, Docket docket, Directory directory) {
        return switch (move) {
            case HANDLE_AT_STATION ->
                    directory.activeUnits().stream()
                            .filter(unit -> unit.kind() == UnitKind.STATION)
                            .toList();
            case SIGN -> named(unsigned(docket), directory);
            case GIVE_RESULT -> named(owing(docket), directory);
            case REQUEST_RETURN ->
                    suggestedFirst(List.of(), directory).stream()
                            .filter(unit -> !unit.id().equals(docket.matter().owner()))
                            .toList();
            case RULE_DUTY -> suggestedFirst(List.of(), directory);
            default -> List.of();
        };
    }

    private static List<UnitId> unsigned(Docket docket) {
        return docket.orders().stream()
                .filter(WorkOrder::isOpen)
                .filter(order -> order.status() == OrderStatus.DISPATCHED)
                .map(WorkOrder::unit)
                .toList();
    }

    private static List<UnitId> owing(Docket docket) {
        Set<UnitId> units = new LinkedHashSet<>(List.of(docket.matter().owner()));
        docket.orders().stream()
                .filter(WorkOrder::isOpen)
                .filter(order -> order.feedbackAt() == null)
                .forEach(order -> units.add(order.unit()));
        return List.copyOf(units);
    }

    private static List<Unit> named(List<UnitId> ids, Directory directory) {
        return ids.stream().map(directory.units()::get).filter(Objects::nonNull).toList();
    }
}
