package org.shaotai.console.consultation;

import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.matter.MatterId;

/**
 * A table in words whose cells lead on to what is behind them.
 *
 * @param columns its columns
 * @param rows its rows, each with a cell for every column
 */
public record FigureTable(List<Column> columns, List<Row> rows) {

    /** Checks that every row has all its cells. */
    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.cells().size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    /**
     * A column.
     *
     * @param name what stands above it
     * @param width its share of the table's width, in pixels of the narrowest window
     * @param isText whether it holds words, which stand left; numbers stand right
     */
    public record Column(String name, int width, boolean isText) {

        /** A column of words. */
        static Column text(String name, int width) {
            return new Column(name, width, true);
        }

        /** A column of numbers. */
        static Column number(String name, int width) {
            return new Column(name, width, false);
        }
    }

    /**
     * A row.
     *
     * @param cells its cells
     * @param isStrong whether it stands out: a total, or one's own township
     */
    public record Row(List<Cell> cells, boolean isStrong) {

        /** Keeps its own copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell: what it says, and where it leads. */
    public record Cell(String text, Optional<Target> target) {

        /** A cell that leads nowhere. */
        static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }

        /** A cell that leads on. */
        static Cell of(String text, Target target) {
            return new Cell(text, Optional.of(target));
        }
    }

    /** Where a cell leads. */
    public sealed interface Target {}

    /** To a list: the key of an opening. */
    public record ListTarget(String key) implements Target {}

    /** To a matter's card. */
    public record MatterTarget(MatterId id) implements Target {}
}
