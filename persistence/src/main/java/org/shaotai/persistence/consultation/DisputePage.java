package org.shaotai.persistence.consultation;

import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.summary.Figure;

/**
 * Disputes by township and type (domain reference §4.3 (6)), the total row first.
 *
 * @param types the types that occur, by code
 * @param rows the row of all, then the townships by code
 */
public record DisputePage(List<CategoryCode> types, List<Row> rows) {

    /** Keeps its own copies. */
    public DisputePage {
        types = List.copyOf(types);
        rows = List.copyOf(rows);
    }

    /**
     * One township, or all.
     *
     * @param town the township; empty for all
     * @param name its short name, empty for all
     * @param cells one for each type, in the page's order
     * @param all the township's disputes of every type
     */
    public record Row(Optional<RegionId> town, String name, List<Cell> cells, Cell all) {

        /** Keeps its own copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * 化解/未化解 of one type.
     *
     * @param inHand disputes carried in or new
     * @param settled those settled in the month
     */
    public record Cell(Figure inHand, Figure settled) {

        /** 未化解数: in hand and not settled. */
        public long unsettled() {
            return inHand.denominator() - settled.denominator();
        }
    }
}
