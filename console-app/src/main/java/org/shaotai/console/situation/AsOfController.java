package org.shaotai.console.situation;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.shaotai.console.common.AsOf;
import org.shaotai.console.words.Words;

/** Binds the slider and the field of the moment shown. */
public final class AsOfController {

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final AsOfModel model;
    private final AsOf asOf;
    private final Words words;

    @FXML private Node root;
    @FXML private Label state;
    @FXML private Slider slider;
    @FXML private TextField field;
    @FXML private Button now;

    /** A chooser of the moment shown. */
    public AsOfController(AsOfModel model, AsOf asOf, Words words) {
        this.model = model;
        this.asOf = asOf;
        this.words = words;
    }

    @FXML
    private void initialize() {
        slider.setMin(-AsOfModel.REACH.toHours());
        slider.valueProperty().bindBidirectional(model.hoursBackProperty());
        field.textProperty().bindBidirectional(model.typedProperty());
        now.disableProperty().bind(asOf.isPastProperty().not());
        asOf.isPastProperty().addListener((property, before, past) -> mark(past));
        mark(asOf.isPastProperty().get());
    }

    private void mark(boolean isPast) {
        root.pseudoClassStateChanged(PAST, isPast);
        state.setText(words.of(isPast ? "situation.asOf.past" : "situation.asOf.now"));
    }

    @FXML
    private void onTyped() {
        model.applyTyped();
    }

    @FXML
    private void onNow() {
        model.backToNow();
    }
}
