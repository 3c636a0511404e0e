package org.shaotai.console.matter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.FXCollections;
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
import org.controlsfx.control.CheckComboBox;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.DeclineReason;
import org.shaotai.persistence.matter.Level;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.matter.Rating;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Solved;
import org.shaotai.persistence.matter.SuspendReason;
import org.shaotai.persistence.matter.Trigger;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.unit.Unit;

/** Binds the form of a move: it shows what the move asks for and nothing else. */
public final class MoveController {

    private static final KeyCombination SUBMIT = KeyCombination.valueOf("Shortcut+Enter");

    private final MoveModel model;
    private final Words words;
    private final Directory directory;
    private final MoveInputs inputs;

    @FXML private Pane root;
    @FXML private Label about;
    @FXML private ComboBox<Category> category;
    @FXML private ComboBox<Urgency> urgency;
    @FXML private ComboBox<Risk> risk;
    @FXML private ComboBox<DeclineReason> declineReason;
    @FXML private ComboBox<MergeTarget> into;
    @FXML private ComboBox<Unit> unit;
    @FXML private CheckComboBox<Unit> assists;
    @FXML private ComboBox<Optional<Unit>> verifier;
    @FXML private TextField body;
    @FXML private TextField amount;
    @FXML private CheckBox engineering;
    @FXML private ComboBox<SuspendReason> suspendReason;
    @FXML private ComboBox<Level> level;
    @FXML private CheckComboBox<Trigger> triggers;
    @FXML private TextField requester;
    @FXML private TextField review;
    @FXML private TextField evidence;
    @FXML private CheckBox askerTold;
    @FXML private TextField paper;
    @FXML private ComboBox<CloseKind> closeKind;
    @FXML private ComboBox<Solved> solved;
    @FXML private ComboBox<Rating> rating;
    @FXML private CheckBox unreached;
    @FXML private ComboBox<Via> via;
    @FXML private TextField time;
    @FXML private TextField proof;
    @FXML private Label textName;
    @FXML private TextArea text;
    @FXML private Label objection;
    @FXML private Button submit;

    /** A form for the moves of a model. */
    public MoveController(MoveModel model, Words words, Directory directory) {
        this.model = model;
        this.words = words;
        this.directory = directory;
        this.inputs = new MoveInputs(model.draft(), words);
    }

    @FXML
    private void initialize() {
        bindChoices();
        bindTexts();
        solved.disableProperty().bind(unreached.selectedProperty());
        rating.disableProperty().bind(unreached.selectedProperty());
        objection.managedProperty().bind(objection.visibleProperty());
        about.visibleProperty()
                .bind(about.textProperty().isNotEmpty().and(objection.visibleProperty().not()));
        about.managedProperty().bind(about.visibleProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.moveProperty().addListener((property, before, now) -> show(now));
        model.objectionProperty().addListener((property, before, now) -> show(now));
        show(model.moveProperty().get());
        show(model.objectionProperty().get());
    }

    private void bindChoices() {
        category.getItems().setAll(model.categories());
        inputs.bind(MoveField.CATEGORY, category, directory::name);
        inputs.bind(MoveField.URGENCY, urgency, Urgency.values());
        inputs.bind(MoveField.RISK, risk, Risk.values());
        inputs.bind(MoveField.DECLINE_REASON, declineReason, DeclineReason.values());
        inputs.bind(MoveField.INTO, into, MergeTarget::name);
        inputs.bind(MoveField.UNIT, unit, Unit::shortName);
        inputs.bind(MoveField.VERIFIER, verifier, this::verifierName);
        inputs.bind(MoveField.SUSPEND_REASON, suspendReason, SuspendReason.values());
        inputs.bind(MoveField.LEVEL, level, words::name);
        inputs.bind(MoveField.CLOSE_KIND, closeKind, CloseKind.values());
        inputs.bind(MoveField.SOLVED, solved, Solved.values());
        inputs.bind(MoveField.RATING, rating, Rating.values());
        inputs.bind(MoveField.VIA, via, MoveModel.CHANNELS.toArray(Via[]::new));
        inputs.add(MoveField.ASSISTS, assists);
        inputs.add(MoveField.TRIGGERS, triggers);
        assists.setConverter(Choices.naming(Unit::shortName));
        triggers.setConverter(Choices.naming(words::name));
    }

    private String verifierName(Optional<Unit> chosen) {
        return chosen.map(Unit::shortName).orElseGet(() -> words.of("matter.form.verifierDesk"));
    }

    private void bindTexts() {
        inputs.bind(MoveField.BODY, body);
        inputs.bind(MoveField.AMOUNT, amount);
        inputs.bind(MoveField.REQUESTER, requester);
        inputs.bind(MoveField.REVIEW, review);
        inputs.bind(MoveField.EVIDENCE, evidence);
        inputs.bind(MoveField.PAPER, paper);
        inputs.bind(MoveField.TIME, time);
        inputs.bind(MoveField.PROOF, proof);
        inputs.bind(MoveField.TEXT, text);
        inputs.bind(MoveField.ENGINEERING, engineering);
        inputs.bind(MoveField.ASKER_TOLD, askerTold);
        inputs.bind(MoveField.UNREACHED, unreached);
    }

    private void show(Move move) {
        root.setVisible(move != null && !model.fields().isEmpty());
        root.setManaged(root.isVisible());
        if (!root.isVisible()) {
            return;
        }
        showChoices();
        submit.setText(words.name(move));
        about.setText(model.about());
        Set<MoveField<?>> asked = model.fields();
        inputs.show(asked);
        if (asked.contains(MoveField.TEXT)) {
            textName.setText(words.of("matter.form.text." + move.name()));
        }
        Platform.runLater(() -> focus(model.firstField()));
    }

    private void showChoices() {
        MoveChoices choices = model.choices();
        refill(unit, choices.units());
        refill(verifier, choices.verifiers());
        refill(into, choices.targets());
        refill(level, choices.levels());
        assists.getCheckModel().clearChecks();
        assists.getItems().setAll(choices.units());
        triggers.getCheckModel().clearChecks();
        triggers.getItems().setAll(choices.triggers());
        choices.seen().forEach(triggers.getCheckModel()::check);
    }

    /** A new list: the searchable choice looks at the old one while that is being changed. */
    private static <T> void refill(ComboBox<T> choice, List<T> items) {
        T likeliest = choice.getValue();
        choice.setItems(FXCollections.observableArrayList(items));
        choice.setValue(likeliest);
    }

    private void show(Objection wrong) {
        objection.setVisible(wrong != null);
        if (wrong != null) {
            objection.setText(wrong.sentence());
            wrong.field().ifPresent(this::focus);
        }
    }

    private void focus(MoveField<?> field) {
        Node input = inputs.of(field);
        (input.isVisible() ? input : submit).requestFocus();
    }

    /** Enter confirms, but it picks in an open choice and begins a line in a text. */
    private boolean isConfirming(KeyEvent event) {
        Node owner = root.getScene().getFocusOwner();
        return event.getCode() == KeyCode.ENTER
                && !(owner instanceof TextArea)
                && !(owner instanceof Button)
                && !(owner instanceof ComboBox<?> choice && choice.isShowing())
                && !inputs.isChoosing();
    }

    private void onKey(KeyEvent event) {
        if (SUBMIT.match(event) || isConfirming(event)) {
            onSubmit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            onCancel();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && text.isFocused() && !event.isShiftDown()) {
            submit.requestFocus(); // instead of writing a tab into the text
            event.consume();
        }
    }

    @FXML
    private void onSubmit() {
        model.draft()
                .set(MoveField.ASSISTS, List.copyOf(assists.getCheckModel().getCheckedItems()));
        model.draft()
                .set(MoveField.TRIGGERS, List.copyOf(triggers.getCheckModel().getCheckedItems()));
        model.submit();
    }

    @FXML
    private void onCancel() {
        model.cancel();
    }
}
