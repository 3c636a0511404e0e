package org.shaotai.console.whistle;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.shaotai.console.common.Desk;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleTier;

/** Binds the compose form; every field is reached with Tab, Ctrl+Enter sounds. */
public final class ComposeController {

    private static final KeyCombination SOUND = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination UNITS = KeyCombination.valueOf("Alt+U");
    private static final KeyCombination SUGGESTED = KeyCombination.valueOf("Alt+A");
    private static final List<KeyCombination> GATES =
            List.of(
                    KeyCombination.valueOf("Alt+1"),
                    KeyCombination.valueOf("Alt+2"),
                    KeyCombination.valueOf("Alt+3"));

    private final ComposeModel model;
    private final Desk desk;
    private final Words words;

    @FXML private Node root;
    @FXML private Node form;
    @FXML private Label pastMark;
    @FXML private ComboBox<MatterChoice> matter;
    @FXML private ToggleGroup gate;
    @FXML private ToggleGroup tier;
    @FXML private ToggleGroup kind;
    @FXML private Label limits;
    @FXML private TextField place;
    @FXML private TextArea task;
    @FXML private TextField assemble;
    @FXML private CheckBox remote;
    @FXML private Label called;
    @FXML private TextField unitSearch;
    @FXML private Label calledNames;
    @FXML private Pane units;

    /** A form for a whistle. */
    public ComposeController(ComposeModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.words = desk.words();
    }

    @FXML
    private void initialize() {
        Choices.name(matter, MatterChoice::name);
        matter.setButtonCell(new ChosenMatterCell(matter.getPromptText()));
        matter.setItems(model.choices());
        bindMatter();
        bind(gate, Gate.class, model.form().gateProperty());
        bind(tier, WhistleTier.class, model.form().tierProperty());
        bind(kind, WhistleKind.class, model.form().kindProperty());
        place.textProperty().bindBidirectional(model.form().placeProperty());
        task.textProperty().bindBidirectional(model.form().taskProperty());
        assemble.textProperty().bindBidirectional(model.assemble().textProperty());
        remote.selectedProperty().bindBidirectional(model.form().remoteProperty());
        model.wantingProperty().addListener((property, before, now) -> want(now));
        limits.textProperty().bind(model.assemble().limitsProperty());
        bindUnits();
        pastMark.visibleProperty().bind(desk.asOf().isPastProperty());
        pastMark.managedProperty().bind(pastMark.visibleProperty());
        form.disableProperty().bind(desk.asOf().isPastProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /**
     * Only what is picked goes into the form: the choice also empties itself while its list is
     * filtered or read anew.
     */
    private void bindMatter() {
        ObjectProperty<MatterChoice> chosen = model.form().matterProperty();
        matter.valueProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                chosen.set(now);
                            }
                        });
        matter.showingProperty().addListener((property, before, now) -> showMatter());
        chosen.addListener((property, before, now) -> showMatter());
        model.choices().addListener((InvalidationListener) choices -> showMatter());
        showMatter();
    }

    private void showMatter() {
        if (!matter.isShowing()) {
            matter.setValue(model.form().matterProperty().get());
        }
    }

    private <E extends Enum<E>> void bind(
            ToggleGroup group, Class<E> type, ObjectProperty<E> value) {
        for (Toggle toggle : group.getToggles()) {
            E constant = Enum.valueOf(type, (String) toggle.getUserData());
            toggle.setUserData(constant);
            ((ToggleButton) toggle).setText(words.name(constant));
            toggle.setSelected(constant == value.get());
        }
        group.selectedToggleProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                value.set(type.cast(now.getUserData()));
                            } else if (value.get() == before.getUserData()) {
                                before.setSelected(true);
                            }
                        });
        value.addListener((property, before, now) -> select(group, now));
    }

    private static void select(ToggleGroup group, Object value) {
        for (Toggle toggle : group.getToggles()) {
            toggle.setSelected(toggle.getUserData() == value);
        }
    }

    private void bindUnits() {
        new CandidateRows(model.calls(), words, unitSearch, units);
        calledNames.textProperty().bind(model.calls().namesProperty());
        calledNames.managedProperty().bind(calledNames.textProperty().isNotEmpty());
        calledNames.textProperty().addListener((property, before, now) -> showCalled());
        showCalled();
    }

    private void showCalled() {
        called.setText(words.of("whistle.compose.called", model.calls().countProperty().get()));
    }

    private void onKey(KeyEvent event) {
        if (SOUND.match(event)) {
            model.send();
            event.consume();
        } else if (UNITS.match(event)) {
            unitSearch.requestFocus();
            event.consume();
        } else if (SUGGESTED.match(event)) {
            model.calls().callSuggested();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && task.isFocused() && !event.isShiftDown()) {
            assemble.requestFocus(); // instead of writing a tab into the text
            event.consume();
        } else {
            onGateKey(event);
        }
    }

    private void onGateKey(KeyEvent event) {
        for (int i = 0; i < GATES.size(); i++) {
            if (GATES.get(i).match(event)) {
                model.form().gateProperty().set(Gate.values()[i]);
                event.consume();
            }
        }
    }

    @FXML
    private void onCallSuggested() {
        model.calls().callSuggested();
    }

    @FXML
    private void onSend() {
        model.send();
    }

    /** Puts the keyboard where something has to be mended. */
    private void want(ComposeField field) {
        if (field != null) {
            node(field).requestFocus();
        }
    }

    private Node node(ComposeField field) {
        return switch (field) {
            case MATTER -> matter;
            case GATE -> (Node) gate.getToggles().get(0);
            case PLACE -> place;
            case TASK -> task;
            case ASSEMBLE -> assemble;
            case UNITS -> unitSearch;
        };
    }

    @FXML
    private void onClear() {
        model.clear();
        focus();
    }

    /** Whether the keyboard is in the form. */
    boolean isFocused() {
        return root.isFocusWithin();
    }

    /**
     * Puts the keyboard where composing goes on: on the matter, or on the gate once it is known.
     */
    void focus() {
        boolean isChosen = model.form().matterProperty().get() != null;
        node(isChosen ? ComposeField.GATE : ComposeField.MATTER).requestFocus();
    }
}
