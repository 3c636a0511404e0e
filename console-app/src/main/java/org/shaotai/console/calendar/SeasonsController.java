package org.shaotai.console.calendar;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.shaotai.console.common.FileChoice;
import org.shaotai.console.words.Words;

/** Binds the hours of the year and the import of the country's table. */
public final class SeasonsController {

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");

    private final SeasonsModel model;
    private final FileChoice choice;
    private final Words words;

    @FXML private TextArea seasons;
    @FXML private Node hours;

    /** Hours whose table is chosen by a dialog. */
    public SeasonsController(SeasonsModel model, FileChoice choice, Words words) {
        this.model = model;
        this.choice = choice;
        this.words = words;
    }

    @FXML
    private void initialize() {
        seasons.textProperty().bindBidirectional(model.seasonsProperty());
        seasons.setEditable(model.mayChange());
        seasons.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        hours.setVisible(model.mayChange());
        hours.setManaged(model.mayChange());
    }

    private void onKey(KeyEvent event) {
        if (SAVE.match(event) && model.mayChange()) {
            model.saveSeasons();
            event.consume();
        }
    }

    @FXML
    private void onSaveSeasons() {
        model.saveSeasons();
    }

    @FXML
    private void onImport() {
        choice.toRead(words.of("calendar.import.title")).ifPresent(model::importFile);
    }
}
