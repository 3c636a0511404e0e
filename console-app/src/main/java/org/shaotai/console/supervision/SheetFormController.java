package org.shaotai.console.supervision;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.supervision.SheetMove;
import org.shaotai.persistence.supervision.SheetTrigger;

/** Binds the form of an answer, a withdrawal or a new sheet; it shows what the move asks for. */
public final class SheetFormController {

    private static final KeyCombination SUBMIT = KeyCombination.valueOf("Shortcut+Enter");

    private final SlipModel model;
    private final Words words;

    @FXML private Pane form;
    @FXML private Label textName;
    @FXML private TextArea text;
    @FXML private Node viaBox;
    @FXML private ComboBox<Via> via;
    @FXML private Node triggerBox;
    @FXML private ComboBox<SheetTrigger> trigger;
    @FXML private Button submit;

    /** The form of a model. */
    public SheetFormController(SlipModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Choices.fill(trigger, SheetTrigger.values(), words);
        Choices.fill(via, SlipModel.CHANNELS.toArray(Via[]::new), words);
        trigger.valueProperty().bindBidirectional(model.triggerProperty());
        via.valueProperty().bindBidirectional(model.viaProperty());
        text.textProperty().bindBidirectional(model.textProperty());
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.moveProperty().addListener((property, before, now) -> show(now));
        show(model.moveProperty().get());
    }

    private void show(SheetMove move) {
        appear(form, move != null);
        if (move == null) {
            return;
        }
        appear(viaBox, move == SheetMove.ANSWER);
        appear(triggerBox, move == SheetMove.ISSUE);
        textName.setText(words.of("supervision.text." + move.name()));
        submit.setText(words.of("supervision.submit." + move.name()));
        Platform.runLater((move == SheetMove.ISSUE ? trigger : text)::requestFocus);
    }

    private static void appear(Node node, boolean isWanted) {
        node.setVisible(isWanted);
        node.setManaged(isWanted);
    }

    private void onKey(KeyEvent event) {
        if (SUBMIT.match(event)) {
            model.submit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            event.consume(); // a choice would send it on, and the frame would step back twice
        } else if (event.getCode() == KeyCode.TAB && text.isFocused() && !event.isShiftDown()) {
            (viaBox.isVisible() ? via : submit).requestFocus(); // instead of writing a tab
            event.consume();
        }
    }

    @FXML
    private void onSubmit() {
        model.submit();
    }

    @FXML
    private void onGiveUp() {
        model.cancel();
    }
}
