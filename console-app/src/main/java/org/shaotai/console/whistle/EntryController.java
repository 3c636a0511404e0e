package org.shaotai.console.whistle;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Direction;
import org.shaotai.persistence.whistle.Mark;
import org.shaotai.persistence.whistle.WhistleMove;

/** Binds the form of an entry: it shows what the move asks for and nothing else. */
public final class EntryController {

    private static final KeyCombination SUBMIT = KeyCombination.valueOf("Shortcut+Enter");

    private final EntryModel model;
    private final Words words;
    private final Directory directory;
    private final Map<EntryField, Node> boxes = new EnumMap<>(EntryField.class);
    private final Map<EntryField, Node> fields = new EnumMap<>(EntryField.class);

    @FXML private Pane root;
    @FXML private Pane verdictBox;
    @FXML private Label verdictName;
    @FXML private ComboBox<Verdict> verdict;
    @FXML private Pane directionBox;
    @FXML private ComboBox<Direction> direction;
    @FXML private Pane markBox;
    @FXML private ComboBox<Mark> mark;
    @FXML private CheckBox standIn;
    @FXML private Pane routeBox;
    @FXML private TextField route;
    @FXML private Pane otherUnitBox;
    @FXML private Label otherUnitName;
    @FXML private ComboBox<Unit> otherUnit;
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
    public EntryController(EntryModel model, Words words, Directory directory) {
        this.model = model;
        this.words = words;
        this.directory = directory;
    }

    @FXML
    private void initialize() {
        name(EntryField.VERDICT, verdictBox, verdict);
        name(EntryField.DIRECTION, directionBox, direction);
        name(EntryField.MARK, markBox, mark);
        name(EntryField.WHO, whoBox, who);
        name(EntryField.STAND_IN, standIn, standIn);
        name(EntryField.TEXT, textBox, text);
        name(EntryField.ROUTE, routeBox, route);
        name(EntryField.OTHER_UNIT, otherUnitBox, otherUnit);
        name(EntryField.WAY, wayBox, way);
        name(EntryField.VIA, viaBox, via);
        name(EntryField.TIME, timeBox, time);
        bindChoices();
        EntryForm form = model.form();
        who.textProperty().bindBidirectional(form.whoProperty());
        standIn.selectedProperty().bindBidirectional(form.standInProperty());
        text.textProperty().bindBidirectional(form.textProperty());
        route.textProperty().bindBidirectional(form.routeProperty());
        time.textProperty().bindBidirectional(form.timeProperty());
        backReason.textProperty().bindBidirectional(form.backReasonProperty());
        backReason.visibleProperty().bind(time.textProperty().isNotEmpty());
        backReason.managedProperty().bind(backReason.visibleProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.moveProperty().addListener((property, before, now) -> show(now));
        show(model.moveProperty().get());
    }

    private void bindChoices() {
        EntryForm form = model.form();
        Choices.fill(verdict, Verdict.values(), words);
        Choices.fill(direction, Direction.values(), words);
        Choices.fill(mark, Mark.values(), words);
        Choices.fill(way, CheckInWay.values(), words);
        Choices.fill(via, EntryModel.CHANNELS.toArray(Via[]::new), words);
        Choices.name(otherUnit, Unit::shortName);
        otherUnit.getItems().setAll(directory.activeUnits());
        verdict.valueProperty().bindBidirectional(form.verdictProperty());
        direction.valueProperty().bindBidirectional(form.directionProperty());
        mark.valueProperty().bindBidirectional(form.markProperty());
        way.valueProperty().bindBidirectional(form.wayProperty());
        via.valueProperty().bindBidirectional(form.viaProperty());
        otherUnit.valueProperty().bindBidirectional(form.otherUnitProperty());
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
        nameFields(move, asked);
        Node first = first(asked);
        Platform.runLater(first::requestFocus);
    }

    private void nameFields(WhistleMove move, Set<EntryField> asked) {
        if (asked.contains(EntryField.TEXT)) {
            textName.setText(words.of("whistle.entry.text." + move.name()));
        }
        if (asked.contains(EntryField.VERDICT)) {
            verdictName.setText(words.of("whistle.entry.verdict." + move.name()));
        }
        if (asked.contains(EntryField.OTHER_UNIT)) {
            otherUnitName.setText(words.of("whistle.entry.otherUnit." + move.name()));
        }
    }

    /** The first field that has to be filled; where there is none, the button. */
    private Node first(Set<EntryField> asked) {
        return Stream.of(EntryField.VERDICT, EntryField.DIRECTION, EntryField.WHO, EntryField.TEXT)
                .filter(asked::contains)
                .findFirst()
                .map(fields::get)
                .orElse(submit);
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
            Stream.of(route, otherUnit, via, time, submit)
                    .filter(node -> node == submit || node.getParent().isVisible())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
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
