package org.shaotai.console.whistle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.shaotai.console.words.Words;

/** The rows of the units that can be called, walked with the arrow keys from the search field. */
final class CandidateRows {

    private final CallsModel model;
    private final Words words;
    private final TextField search;
    private final Pane pane;
    private final Map<Candidate, CandidateRow> rows = new HashMap<>();

    CandidateRows(CallsModel model, Words words, TextField search, Pane pane) {
        this.model = model;
        this.words = words;
        this.search = search;
        this.pane = pane;
        search.textProperty().bindBidirectional(model.searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::onRowKey);
        model.shown().addListener((InvalidationListener) shown -> show());
        show();
    }

    private void show() {
        List<Candidate> shown = model.shown();
        if (model.searchProperty().get().isBlank()) {
            rows.keySet().retainAll(shown);
        }
        pane.getChildren()
                .setAll(
                        shown.stream()
                                .map(c -> rows.computeIfAbsent(c, n -> new CandidateRow(n, words)))
                                .toList());
    }

    /** Down goes to the units found, Enter ticks the first of them. */
    private void onSearchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            focus(0);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            model.callFirst();
            event.consume();
        }
    }

    private void onRowKey(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        for (int i = 0; step != 0 && i < pane.getChildren().size(); i++) {
            if (((CandidateRow) pane.getChildren().get(i)).tick().isFocused()) {
                focus(i + step);
                event.consume();
                return;
            }
        }
    }

    private void focus(int row) {
        if (row < 0) {
            search.requestFocus();
        } else if (row < pane.getChildren().size()) {
            ((CandidateRow) pane.getChildren().get(row)).tick().requestFocus();
        }
    }
}
