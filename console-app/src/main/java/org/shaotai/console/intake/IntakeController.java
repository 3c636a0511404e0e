package org.shaotai.console.intake;

import javafx.fxml.FXML;
import javafx.scene.Node;
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
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.region.Region;

/** Binds the intake form; every field is reached with Tab, Ctrl+Enter registers. */
public final class IntakeController {

    private static final KeyCombination REGISTER = KeyCombination.valueOf("Shortcut+Enter");

    private final IntakeModel model;
    private final Words words;
    private final Directory directory;
    private final Node mapNode;

    @FXML private Node root;
    @FXML private TextArea text;
    @FXML private ComboBox<Category> category;
    @FXML private ComboBox<Channel> channel;
    @FXML private ComboBox<Urgency> urgency;
    @FXML private ComboBox<Risk> risk;
    @FXML private ComboBox<Region> grid;
    @FXML private TextField address;
    @FXML private Label point;
    @FXML private Pane map;
    @FXML private HintController hintsController;

    /** A form with a map to click the place on. */
    public IntakeController(IntakeModel model, Words words, Directory directory, Node mapNode) {
        this.model = model;
        this.words = words;
        this.directory = directory;
        this.mapNode = mapNode;
    }

    @FXML
    private void initialize() {
        map.getChildren().add(mapNode);
        Choices.name(category, c -> c.code() + " " + directory.name(c));
        category.getItems().setAll(directory.categories().values());
        Choices.name(grid, Region::shortName);
        grid.getItems().setAll(directory.homeGrids());
        Choices.fill(channel, Channel.values(), words);
        Choices.fill(urgency, Urgency.values(), words);
        Choices.fill(risk, Risk.values(), words);
        text.textProperty().bindBidirectional(model.textProperty());
        address.textProperty().bindBidirectional(model.addressProperty());
        category.valueProperty().bindBidirectional(model.categoryProperty());
        grid.valueProperty().bindBidirectional(model.gridProperty());
        channel.valueProperty().bindBidirectional(model.channelProperty());
        urgency.valueProperty().bindBidirectional(model.urgencyProperty());
        risk.valueProperty().bindBidirectional(model.riskProperty());
        model.pointProperty().addListener((property, before, now) -> showPoint(now));
        showPoint(model.pointProperty().get());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveText);
        address.addEventFilter(KeyEvent.KEY_PRESSED, this::onAddressKey);
        hintsController.follow(address);
    }

    private void showPoint(IntakeModel.Point at) {
        point.setText(
                at == null
                        ? words.of("intake.noPoint")
                        : words.of(
                                "intake.point",
                                String.format("%.5f", at.lon()),
                                String.format("%.5f", at.lat())));
    }

    private void onKey(KeyEvent event) {
        if (REGISTER.match(event)) {
            model.register();
            event.consume();
        } else if (event.isAltDown() && hintsController.press(event.getCode())) {
            event.consume();
        }
    }

    /** Tab leaves the text instead of writing a tab into it. */
    private void leaveText(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
            category.requestFocus();
            event.consume();
        }
    }

    /** Down goes from the address into the places that fit it. */
    private void onAddressKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && hintsController.enterPlaces()) {
            event.consume();
        }
    }

    @FXML
    private void onRegister() {
        model.register();
    }

    @FXML
    private void onClear() {
        model.clear();
        focus();
    }

    /** Steps from the suggestions back into the form. */
    public boolean back() {
        return hintsController.leave();
    }

    /** Puts the keyboard where telling begins. */
    public void focus() {
        text.requestFocus();
    }
}
