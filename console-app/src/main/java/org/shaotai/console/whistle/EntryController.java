package org.shaotai.console.whistle;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.WhistleMove;

/** Binds the form of an entry: it shows what the move asks for and nothing else. */
public final class EntryController {

    private static final KeyCombination SUBMIT = KeyCombination.valueOf("Shortcut+Enter");

    private final EntryModel model;
    private final Words words;
    private final Map<EntryField, Node> boxes = new EnumMap<>(EntryField.class);
    private final Map<EntryField, Node> fields = new EnumMap<>(EntryField.class);

    @FXML private Pane root;
    @FXML private Pane wayBox;
    @FXML private ComboBox<CheckInWay> way;
    @FXML private Pane whoBox;
    @FXML private TextField who;
    @FXML private Pane textBox;
    @FXML private Label textName;
    @FXML private TextArea text;
    @FXML private Pane viaBox;
    @FXML private ComboBox<Via> via;
    @FXML private Pane timeBox;
    @FXML private TextField time;
    @FXML private TextField backReason;
    @FXML private Button submit;

    /** A form for the entries of a model. */
    public EntryController(EntryModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        name(EntryField.WAY, wayBox, way);
        name(EntryField.WHO, whoBox, who);
        name(EntryField.TEXT, textBox, text);
        name(EntryField.VIA, viaBox, via);
        name(EntryField.TIME, timeBox, time);
        Choices.fill(way, CheckInWay.values(), words);
        Choices.fill(via, EntryModel.CHANNELS.toArray(Via[]::new), words);
        way.valueProperty().bindBidirectional(model.wayProperty());
        who.textProperty().bindBidirectional(model.whoProperty());
        text.textProperty().bindBidirectional(model.textProperty());
        via.valueProperty().bindBidirectional(model.viaProperty());
        time.textProperty().bindBidirectional(model.timeProperty());
        backReason.textProperty().bindBidirectional(model.backReasonProperty());
        backReason.visibleProperty().bind(time.textProperty().isNotEmpty());
        backReason.managedProperty().bind(backReason.visibleProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.moveProperty().addListener((property, before, now) -> show(now));
        show(model.moveProperty().get());
    }

    private void name(EntryField field, Node box, Node input) {
        boxes.put(field, box);
        fields.put(field, input);
    }

    private void show(WhistleMove move) {
        if (move == null || model.fields().isEmpty()) {
            return;
        }
        Set<EntryField> asked = model.fields();
        boxes.forEach(
                (field, box) -> {
                    box.setVisible(asked.contains(field));
                    box.setManaged(asked.contains(field));
                });
        submit.setText(words.of("whistle.entry.submit", move));
        if (asked.contains(EntryField.TEXT)) {
            textName.setText(words.of("whistle.entry.text." + move.name()));
        }
        Node first = first(asked);
        Platform.runLater(first::requestFocus);
    }

    /** The first field that has to be filled; where there is none, the button. */
    private Node first(Set<EntryField> asked) {
        if (asked.contains(EntryField.WHO)) {
            return fields.get(EntryField.WHO);
        }
        return asked.contains(EntryField.TEXT) ? fields.get(EntryField.TEXT) : submit;
    }

    private void onKey(KeyEvent event) {
        if (SUBMIT.match(event)) {
            model.submit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && text.isFocused()) {
            leaveText(event);
        }
    }

    /** Tab leaves the text instead of writing a tab into it. */
    private void leaveText(KeyEvent event) {
        if (!event.isShiftDown()) {
            (viaBox.isVisible() ? via : time).requestFocus();
            event.consume();
        }
    }

    @FXML
    private void onSubmit() {
        model.submit();
    }

    @FXML
    private void onCancel() {
        model.cancel();
    }
}
