package org.shaotai.console.paper;

import java.util.List;

/**
 * A table of a paper.
 *
 * @param name its short name, such as a spreadsheet's tab: at most 31 characters
 * @param title what stands above it
 * @param caption what it is about, in a smaller line under the title
 * @param columns its columns from left to right; the first names the rows
 * @param rows its rows from top to bottom, each with a cell for every column
 * @param notes what must be known to read it
 */
public record Table(
        String name,
        String title,
        String caption,
        List<Column> columns,
        List<List<Cell>> rows,
        List<String> notes)
        implements Block {

    private static final int LONGEST_NAME = 31;

    /** Keeps its own copies and refuses rows that do not fit the columns. */
    public Table {
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || name.matches(".*[\\\\/?*\\[\\]:].*")) {
            throw new IllegalArgumentException("not the name of a table: '" + name + "'");
        }
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + " has " + columns.size() + " columns, a row has " + row.size());
            }
        }
    }

    /** The widths of its columns together. */
    public int width() {
        return columns.stream().mapToInt(Column::width).sum();
    }

    /** The rows from one up to before another, as they stand on one page. */
    Table part(int from, int to) {
        boolean isFirst = from == 0;
        return new Table(
                name,
                isFirst ? title : "",
                isFirst ? caption : "",
                columns,
                rows.subList(from, to),
                to == rows.size() ? notes : List.of());
    }

    /**
     * One column.
     *
     * @param name its heading
     * @param width its width in points when the table is printed in its natural width
     */
    public record Column(String name, int width) {

        /** Refuses a column that nothing fits into. */
        public Column {
            if (width < 1) {
                throw new IllegalArgumentException(name + " is " + width + " points wide");
            }
        }
    }
}
