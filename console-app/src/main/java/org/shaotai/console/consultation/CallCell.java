package org.shaotai.console.consultation;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A whistle of a board as a list row of two lines: what it is, and who is missing. */
final class CallCell extends ListCell<CallLine> {

    private static final PseudoClass PRESSING = PseudoClass.getPseudoClass("pressing");

    private final Label kind = new Label();
    private final Label status = new Label();
    private final Label soundedAt = new Label();
    private final Label number = new Label();
    private final Label missing = new Label();
    private final VBox row = new VBox(new HBox(kind, status, soundedAt, number), missing);

    CallCell() {
        getStyleClass().add("call-cell");
        row.getStyleClass().add("call-row");
        row.getChildren().get(0).getStyleClass().add("call-head");
        kind.getStyleClass().add("section");
        soundedAt.getStyleClass().add("quiet");
        number.getStyleClass().add("quiet");
        missing.getStyleClass().add("call-missing");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        status.setMinWidth(Region.USE_PREF_SIZE);
        soundedAt.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0); // never wider than the list, so that no scroll bar appears below
    }

    @Override
    protected void updateItem(CallLine call, boolean isEmpty) {
        super.updateItem(call, isEmpty);
        setGraphic(isEmpty ? null : row);
        if (!isEmpty) {
            kind.setText(call.kind());
            status.setText(call.status());
            soundedAt.setText(call.soundedAt());
            number.setText(call.number());
            missing.setText(call.missing());
            missing.pseudoClassStateChanged(PRESSING, call.isPressing());
        }
    }
}
