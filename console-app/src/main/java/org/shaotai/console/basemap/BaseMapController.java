package org.shaotai.console.basemap;

import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.shaotai.console.common.FileChoice;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Words;
import org.shaotai.map.geo.CoordinateSystem;

/** Binds the choice of the base map. */
public final class BaseMapController {

    private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");

    private final BaseMapModel model;
    private final FileChoice choice;
    private final Words words;

    @FXML private TextField baseAddress;
    @FXML private TextField baseKey;
    @FXML private ComboBox<CoordinateSystem> baseCoordinates;
    @FXML private Label baseState;

    /** A form whose file is chosen by a dialog or typed. */
    public BaseMapController(BaseMapModel model, FileChoice choice, Words words) {
        this.model = model;
        this.choice = choice;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Choices.fill(baseCoordinates, CoordinateSystem.values(), words);
        baseAddress.setPromptText(BaseMapModel.EXAMPLE);
        baseAddress.textProperty().bindBidirectional(model.addressProperty());
        baseKey.textProperty().bindBidirectional(model.keyProperty());
        baseCoordinates.valueProperty().bindBidirectional(model.coordinatesProperty());
        baseState.textProperty().bind(model.stateProperty());
        model.failingProperty().addListener((property, before, now) -> follow(now));
        follow(model.failingProperty().get());
    }

    private void follow(boolean isFailing) {
        baseState.pseudoClassStateChanged(FAILING, isFailing);
    }

    @FXML
    private void onChooseFile() {
        choice.toRead(words.of("base.choose")).map(Path::toString).ifPresent(baseAddress::setText);
    }

    @FXML
    private void onShow() {
        model.show();
    }

    @FXML
    private void onNone() {
        model.none();
    }
}
