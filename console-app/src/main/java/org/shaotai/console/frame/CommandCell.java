package org.shaotai.console.frame;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One hit of the command field: its name, and at the right the key that does the same. */
final class CommandCell extends ListCell<Command> {

    private final Label name = new Label();
    private final Label hint = new Label();
    private final HBox row = new HBox(name, new Region(), hint);

    CommandCell() {
        getStyleClass().add("command-cell");
        setPrefWidth(0); // never wider than the list: a long title gives way to its key
        row.getStyleClass().add("command-row");
        hint.getStyleClass().add("quiet");
        HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
        hint.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(Command command, boolean isEmpty) {
        super.updateItem(command, isEmpty);
        setGraphic(isEmpty ? null : row);
        if (!isEmpty) {
            name.setText(command.name());
            hint.setText(command.hint());
        }
    }
}
