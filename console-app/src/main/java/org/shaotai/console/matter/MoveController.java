package org.shaotai.console.matter;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.FXCollections;
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
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.DeclineReason;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.matter.Rating;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Solved;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.unit.Unit;

/** Binds the form of a move: it shows what the move asks for and nothing else. */
public final class MoveController {

    private static final KeyCombination SUBMIT = KeyCombination.valueOf("Shortcut+Enter");

    private final MoveModel model;
    private final Words words;
    private final Directory directory;
    private final Map<MoveField, Node> boxes = new EnumMap<>(MoveField.class);

    @FXML private Pane root;
    @FXML private Label title;
    @FXML private Pane categoryBox;
    @FXML private ComboBox<Category> category;
    @FXML private Pane urgencyBox;
    @FXML private ComboBox<Urgency> urgency;
    @FXML private Pane riskBox;
    @FXML private ComboBox<Risk> risk;
    @FXML private Pane declineReasonBox;
    @FXML private ComboBox<DeclineReason> declineReason;
    @FXML private Pane unitBox;
    @FXML private ComboBox<Unit> unit;
    @FXML private Pane assistsBox;
    @FXML private CheckComboBox<Unit> assists;
    @FXML private Pane bodyBox;
    @FXML private TextField body;
    @FXML private Pane closeKindBox;
    @FXML private ComboBox<CloseKind> closeKind;
    @FXML private Pane solvedBox;
    @FXML private ComboBox<Solved> solved;
    @FXML private Pane ratingBox;
    @FXML private ComboBox<Rating> rating;
    @FXML private Pane textBox;
    @FXML private Label textName;
    @FXML private TextArea text;
    @FXML private Button submit;

    /** A form for the moves of a model. */
    public MoveController(MoveModel model, Words words, Directory directory) {
        this.model = model;
        this.words = words;
        this.directory = directory;
    }

    @FXML
    private void initialize() {
        nameBoxes();
        fillChoices();
        bindValues();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.moveProperty().addListener((property, before, now) -> show(now));
        show(model.moveProperty().get());
    }

    private void nameBoxes() {
        boxes.put(MoveField.CATEGORY, categoryBox);
        boxes.put(MoveField.URGENCY, urgencyBox);
        boxes.put(MoveField.RISK, riskBox);
        boxes.put(MoveField.DECLINE_REASON, declineReasonBox);
        boxes.put(MoveField.UNIT, unitBox);
        boxes.put(MoveField.ASSISTS, assistsBox);
        boxes.put(MoveField.BODY, bodyBox);
        boxes.put(MoveField.CLOSE_KIND, closeKindBox);
        boxes.put(MoveField.SOLVED, solvedBox);
        boxes.put(MoveField.RATING, ratingBox);
        boxes.put(MoveField.TEXT, textBox);
    }

    private void fillChoices() {
        Choices.name(category, directory::name);
        category.getItems().setAll(model.categories());
        Choices.fill(urgency, Urgency.values(), words);
        Choices.fill(risk, Risk.values(), words);
        Choices.fill(declineReason, DeclineReason.values(), words);
        Choices.fill(closeKind, CloseKind.values(), words);
        Choices.fill(solved, Solved.values(), words);
        Choices.fill(rating, Rating.values(), words);
        Choices.name(unit, Unit::shortName);
        assists.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Unit value) {
                        return value == null ? "" : value.shortName();
                    }

                    @Override
                    public Unit fromString(String name) {
                        return null; // never asked: the list is not editable
                    }
                });
    }

    private void bindValues() {
        category.valueProperty().bindBidirectional(model.categoryProperty());
        urgency.valueProperty().bindBidirectional(model.urgencyProperty());
        risk.valueProperty().bindBidirectional(model.riskProperty());
        declineReason.valueProperty().bindBidirectional(model.declineReasonProperty());
        closeKind.valueProperty().bindBidirectional(model.closeKindProperty());
        solved.valueProperty().bindBidirectional(model.solvedProperty());
        rating.valueProperty().bindBidirectional(model.ratingProperty());
        body.textProperty().bindBidirectional(model.bodyProperty());
        text.textProperty().bindBidirectional(model.textProperty());
        unit.valueProperty().bindBidirectional(model.unitProperty());
    }

    private void show(Move move) {
        root.setVisible(move != null && !model.fields().isEmpty());
        root.setManaged(root.isVisible());
        if (!root.isVisible()) {
            return;
        }
        Unit likeliest = model.unitProperty().get();
        // A new list: the searchable choice looks at the old one while that is being changed.
        unit.setItems(FXCollections.observableArrayList(model.units()));
        model.unitProperty().set(likeliest);
        assists.getCheckModel().clearChecks();
        assists.getItems().setAll(model.units());
        title.setText(words.name(move));
        submit.setText(words.name(move));
        Set<MoveField> asked = model.fields();
        boxes.forEach(
                (field, box) -> {
                    box.setVisible(asked.contains(field));
                    box.setManaged(asked.contains(field));
                });
        if (asked.contains(MoveField.TEXT)) {
            textName.setText(words.of("matter.form.text." + move.name()));
        }
        Platform.runLater(() -> first(asked).requestFocus());
    }

    /**
     * What is most likely to be entered: the unit that owes a result is known, its words are not.
     */
    private Node first(Set<MoveField> asked) {
        MoveField first = asked.iterator().next();
        boolean isKnown = first == MoveField.UNIT && asked.contains(MoveField.TEXT);
        Node field = ((Pane) boxes.get(isKnown ? MoveField.TEXT : first)).getChildren().get(1);
        return field.isVisible() ? field : submit;
    }

    /** Enter on a closed choice confirms; in a text it begins a line. */
    private boolean isConfirming(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER
                && root.getScene().getFocusOwner() instanceof ComboBox<?> choice
                && !choice.isShowing();
    }

    private void onKey(KeyEvent event) {
        if (SUBMIT.match(event) || isConfirming(event)) {
            onSubmit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            onCancel();
            event.consume();
        }
    }

    @FXML
    private void onSubmit() {
        model.assists().setAll(assists.getCheckModel().getCheckedItems());
        model.submit();
    }

    @FXML
    private void onCancel() {
        model.cancel();
    }
}
