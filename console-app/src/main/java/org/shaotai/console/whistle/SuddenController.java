package org.shaotai.console.whistle;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.region.Region;

/** Binds what is asked of an event that is no matter yet. */
public final class SuddenController {

    private final SuddenModel model;
    private final Directory directory;
    private final Words words;

    @FXML private ToggleButton on;
    @FXML private Node fields;
    @FXML private TextField suddenTitle;
    @FXML private ComboBox<Category> category;
    @FXML private ComboBox<Urgency> urgency;
    @FXML private ComboBox<Region> grid;

    /** The fields of an event. */
    public SuddenController(SuddenModel model, Directory directory, Words words) {
        this.model = model;
        this.directory = directory;
        this.words = words;
    }

    @FXML
    private void initialize() {
        fields.managedProperty().bind(fields.visibleProperty());
        fields.visibleProperty().bind(model.onProperty());
        on.selectedProperty().bindBidirectional(model.onProperty());
        suddenTitle.textProperty().bindBidirectional(model.titleProperty());
        Choices.name(category, kind -> kind.code() + " " + directory.name(kind));
        category.getItems().setAll(directory.categories().values());
        category.valueProperty().bindBidirectional(model.categoryProperty());
        Choices.fill(urgency, Urgency.values(), words);
        urgency.valueProperty().bindBidirectional(model.urgencyProperty());
        Choices.name(grid, Region::shortName);
        grid.getItems().setAll(directory.homeGrids());
        grid.valueProperty().bindBidirectional(model.gridProperty());
    }

    /** Where composing for an event begins. */
    Node title() {
        return suddenTitle;
    }

    /** Turns to a new event, or back to the matters. */
    void turn() {
        model.onProperty().set(!model.onProperty().get());
    }
}
