package org.shaotai.console.intake;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A suggested place as a list row: its name, and what tells it from others. */
final class PlaceCell extends ListCell<PlaceHint> {

    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox row = new HBox(name, detail);

    PlaceCell() {
        row.getStyleClass().add("place-hint");
        detail.getStyleClass().add("quiet");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setPrefWidth(0); // never wider than the list, so that no scroll bar appears below
    }

    @Override
    protected void updateItem(PlaceHint place, boolean isEmpty) {
        super.updateItem(place, isEmpty);
        setGraphic(isEmpty ? null : row);
        if (!isEmpty) {
            name.setText(place.name());
            detail.setText(place.detail());
        }
    }
}
