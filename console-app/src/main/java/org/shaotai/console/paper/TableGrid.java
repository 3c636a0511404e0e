package org.shaotai.console.paper;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/** A table on the paper: thin lines, heading, names at the left, figures that can be opened. */
final class TableGrid extends GridPane {

    private static final double HEADING = 31;
    private static final String NAMED = "%s · %s";

    private final Table table;

    /**
     * Draws a table.
     *
     * @param width of the text block in points; the columns share it
     * @param onFigure hears each figure with the number of its row here, and its column
     */
    TableGrid(Table table, double width, BiConsumer<FigureLabel, int[]> onFigure) {
        this.table = table;
        getStyleClass().add("paper-table");
        for (Table.Column column : table.columns()) {
            double share = column.width() * width / table.width();
            getColumnConstraints().add(fixed(share));
        }
        getRowConstraints().add(atLeast(HEADING));
        for (int i = 0; i < table.columns().size(); i++) {
            add(label(table.columns().get(i).name(), "paper-heading-cell", i), i, 0);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            getRowConstraints().add(atLeast(Sheet.ROW));
            draw(row, onFigure);
        }
    }

    /** Whether it shows the beginning of a table. */
    boolean isOf(Table whole) {
        return table.name().equals(whole.name());
    }

    private static ColumnConstraints fixed(double width) {
        ColumnConstraints column = new ColumnConstraints(width, width, width);
        column.setHalignment(HPos.CENTER);
        column.setFillWidth(true);
        return column;
    }

    /** A row grows with words that need more than one line. */
    private static RowConstraints atLeast(double height) {
        return new RowConstraints(height, USE_COMPUTED_SIZE, Double.MAX_VALUE);
    }

    private void draw(int row, BiConsumer<FigureLabel, int[]> onFigure) {
        List<Cell> cells = table.rows().get(row);
        for (int i = 0; i < cells.size(); i++) {
            add(node(cells.get(i), row, i, onFigure), i, row + 1);
        }
    }

    private Node node(Cell cell, int row, int column, BiConsumer<FigureLabel, int[]> onFigure) {
        if (cell.figure().isEmpty()) {
            return label(cell.text(), "paper-cell", column);
        }
        String rowName = table.rows().get(row).get(0).text();
        FigureLabel figure =
                new FigureLabel(cell, NAMED.formatted(rowName, table.columns().get(column).name()));
        figure.getStyleClass().add("paper-cell");
        onFigure.accept(figure, new int[] {row, column});
        return figure;
    }

    private static Label label(String text, String style, int column) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        if (column == 0) {
            label.getStyleClass().add("paper-name");
        }
        label.setWrapText(true);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }
}
