package org.shaotai.console.consultation;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A whistle of a board as a list row of two lines: what it is about, and who is missing. */
final class CallCell extends ListCell<CallLine> {

    private static final PseudoClass PRESSING = PseudoClass.getPseudoClass("pressing");

    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label status = new Label();
    private final Label soundedAt = new Label();
    private final Label number = new Label();
    private final Label missing = new Label();
    private final VBox row =
            new VBox(new HBox(kind, title, status), new HBox(missing, soundedAt, number));

    CallCell() {
        getStyleClass().add("call-cell");
        row.getStyleClass().add("call-row");
        row.getChildren().forEach(line -> line.getStyleClass().add("call-head"));
        kind.getStyleClass().add("section");
        soundedAt.getStyleClass().add("quiet");
        number.getStyleClass().add("quiet");
        missing.getStyleClass().add("call-missing");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        status.setMinWidth(Region.USE_PREF_SIZE);
        number.setMinWidth(Region.USE_PREF_SIZE);
        fill(title);
        fill(missing);
        soundedAt.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0); // never wider than the list, so that no scroll bar appears below
    }

    /** Takes the room that the others of its line leave. */
    private static void fill(Label label) {
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(CallLine call, boolean isEmpty) {
        super.updateItem(call, isEmpty);
        setGraphic(isEmpty ? null : row);
        if (!isEmpty) {
            kind.setText(call.kind());
            title.setText(call.title());
            status.setText(call.status());
            soundedAt.setText(call.soundedAt());
            number.setText(call.number());
            missing.setText(call.missing());
            missing.pseudoClassStateChanged(PRESSING, call.isPressing());
        }
    }
}
