package org.shaotai.console.whistle;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Binds the log of the chosen whistle, the latest first. */
public final class LogController {

    private final ChosenWhistleModel model;

    @FXML private Node empty;
    @FXML private Pane lines;

    /** A log of what is chosen. */
    public LogController(ChosenWhistleModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        empty.visibleProperty().bind(model.sheetProperty().isNull());
        empty.managedProperty().bind(empty.visibleProperty());
        model.sheetProperty().addListener((property, before, now) -> show(now));
        show(model.sheetProperty().get());
    }

    private void show(WhistleSheet sheet) {
        lines.getChildren().clear();
        if (sheet != null) {
            sheet.log().forEach(line -> lines.getChildren().add(node(line)));
        }
    }

    private static Node node(LogLine line) {
        Label at = new Label(line.at());
        at.getStyleClass().addAll("quiet", "timeline-time");
        at.setMinWidth(Region.USE_PREF_SIZE);
        Label what = new Label(line.what());
        what.getStyleClass().add("section");
        what.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(at, what, new Label(line.unit()));
        head.getStyleClass().add("log-head");
        VBox node = new VBox(head);
        node.getStyleClass().add("log-line");
        if (!line.detail().isEmpty()) {
            node.getChildren().add(wrapped(line.detail(), "log-detail"));
        }
        node.getChildren().add(wrapped(line.who(), "quiet"));
        return node;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
