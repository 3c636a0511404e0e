package org.shaotai.console.frame;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.AnchorPane;

/** The command field with its hits below it: arrows choose, Enter runs, Esc leaves. */
final class CommandHits {

    private static final double ROW_HEIGHT = 32;
    private static final double GAP = 4;

    private final TextField field;
    private final ListView<Command> hits;
    private final AnchorPane above;
    private final CommandModel model;
    private final Runnable onLeft;

    /** The list floats in a pane above all else, once it is first wanted. */
    CommandHits(
            TextField field,
            ListView<Command> hits,
            AnchorPane above,
            CommandModel model,
            Runnable onLeft) {
        this.field = field;
        this.hits = hits;
        this.above = above;
        this.model = model;
        this.onLeft = onLeft;
        bind();
    }

    private void bind() {
        field.textProperty().bindBidirectional(model.queryProperty());
        hits.setItems(model.hits());
        hits.setCellFactory(list -> new CommandCell());
        hits.setFixedCellSize(ROW_HEIGHT);
        hits.prefHeightProperty().bind(Bindings.size(model.hits()).multiply(ROW_HEIGHT).add(2));
        hits.visibleProperty()
                .bind(Bindings.and(field.focusedProperty(), Bindings.isNotEmpty(model.hits())));
        hits.visibleProperty().addListener(observable -> place());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        hits.setOnMousePressed(event -> run());
        model.hits().addListener((InvalidationListener) list -> chooseBest());
        chooseBest();
    }

    /** Below the field, wherever the window's width has put it. */
    private void place() {
        Bounds place = above.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        AnchorPane.setLeftAnchor(hits, place.getMinX());
        AnchorPane.setTopAnchor(hits, place.getMaxY() + GAP);
        above.getChildren().setAll(hits);
    }

    private void chooseBest() {
        if (!model.hits().isEmpty()) {
            hits.getSelectionModel().select(0);
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> hits.getSelectionModel().selectNext();
            case UP -> hits.getSelectionModel().selectPrevious();
            case ENTER -> run();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void run() {
        Command hit = hits.getSelectionModel().getSelectedItem();
        leave();
        if (hit != null) {
            hit.action().run();
        }
    }

    private void leave() {
        field.clear();
        onLeft.run();
    }
}
