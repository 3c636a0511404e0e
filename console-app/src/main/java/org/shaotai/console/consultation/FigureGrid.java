package org.shaotai.console.consultation;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.shaotai.console.consultation.FigureTable.Cell;
import org.shaotai.console.consultation.FigureTable.Column;
import org.shaotai.console.consultation.FigureTable.Row;
import org.shaotai.console.consultation.FigureTable.Target;
import org.shaotai.console.words.Words;

/** A table of figures to walk through by keyboard; Enter or a click follows a cell. */
final class FigureGrid extends TableView<Row> {

    private static final double ROW_HEIGHT = 28;
    private static final double HEAD_HEIGHT = 40;

    private final boolean isGrowing;
    private final Consumer<Target> follow;
    private List<Column> columns = List.of();

    /**
     * An empty table.
     *
     * @param words says that a table is empty
     * @param isGrowing whether it takes more room than its rows
     * @param follow hears where a cell leads that was pressed
     */
    FigureGrid(Words words, boolean isGrowing, Consumer<Target> follow) {
        this.isGrowing = isGrowing;
        this.follow = follow;
        getStyleClass().add("figure-grid");
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setCellSelectionEnabled(true);
        Label nothing = new Label(words.of("consultation.table.empty"));
        nothing.getStyleClass().add("empty-hint");
        setPlaceholder(nothing);
        setRowFactory(view -> new StrongRow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Shows a table; with the same columns as before the place in it is kept. */
    void show(FigureTable table) {
        if (!columns.equals(table.columns())) {
            columns = table.columns();
            getColumns().clear();
            for (int i = 0; i < columns.size(); i++) {
                getColumns().add(column(columns.get(i), i));
            }
        }
        TablePosition<?, ?> place = getFocusModel().getFocusedCell();
        getItems().setAll(table.rows());
        if (place.getRow() >= 0 && place.getRow() < table.rows().size() && place.getColumn() >= 0) {
            getSelectionModel().clearAndSelect(place.getRow(), getColumns().get(place.getColumn()));
        }
        if (!isGrowing) {
            double height = HEAD_HEIGHT + ROW_HEIGHT * table.rows().size() + 2;
            setMinHeight(height);
            setPrefHeight(height);
            setMaxHeight(height);
        }
    }

    private TableColumn<Row, Cell> column(Column column, int index) {
        TableColumn<Row, Cell> made = new TableColumn<>();
        Label name = new Label(column.name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAlignment(column.isText() ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        name.getStyleClass().add(column.isText() ? "head-text" : "head-number");
        made.setGraphic(name);
        made.setSortable(false);
        made.setReorderable(false);
        made.setMinWidth(column.width() * 0.6);
        made.setPrefWidth(column.width());
        made.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        made.setCellFactory(view -> new FigureCell(column.isText(), follow));
        return made;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            TablePosition<?, ?> place = getFocusModel().getFocusedCell();
            if (place.getRow() >= 0 && place.getColumn() >= 0) {
                getItems()
                        .get(place.getRow())
                        .cells()
                        .get(place.getColumn())
                        .target()
                        .ifPresent(follow);
                event.consume();
            }
        }
    }

    /** Puts the keyboard on a cell: the one it was on, or the first number. */
    void focusCell() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel()
                    .clearAndSelect(0, getColumns().get(Math.min(1, columns.size() - 1)));
        }
    }
}
