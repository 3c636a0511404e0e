package org.shaotai.console.situation;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.shaotai.console.matter.CardController;
import org.shaotai.console.matter.MatterCell;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.matter.MatterId;

/** Binds list, map and card of the situation; what is selected in one is selected in all. */
public final class SituationController {

    private static final PseudoClass HOLDING = PseudoClass.getPseudoClass("holding");
    private static final double ROW_HEIGHT = 32;
    private static final double MAP_SHARE = 0.6;
    private static final double LIST_SHARE = 0.44;

    private final SituationModel model;
    private final Words words;
    private final DeskSettings settings;
    private final Node mapNode;
    private final CardPart cardPart;
    private final Supplier<Node> filterBuilder;
    private boolean isRefilling;

    @FXML private SplitPane root;
    @FXML private SplitPane side;
    @FXML private Pane map;
    @FXML private Label tally;
    @FXML private TextField search;
    @FXML private ToggleButton filterToggle;
    @FXML private Pane filterHolder;
    @FXML private ListView<MatterLine> list;
    @FXML private Label empty;
    @FXML private Pane card;

    /** A situation with its map and card; the filter row is built when first wanted. */
    public SituationController(
            SituationModel model,
            Words words,
            DeskSettings settings,
            Node mapNode,
            CardPart cardPart,
            Supplier<Node> filterBuilder) {
        this.model = model;
        this.words = words;
        this.settings = settings;
        this.mapNode = mapNode;
        this.cardPart = cardPart;
        this.filterBuilder = filterBuilder;
    }

    @FXML
    private void initialize() {
        map.getChildren().add(mapNode);
        card.getChildren().add(cardPart.node());
        remember(root, "situation.divider", MAP_SHARE);
        remember(side, "situation.sideDivider", LIST_SHARE);
        bindList();
        search.textProperty()
                .addListener(
                        (property, before, now) ->
                                model.filterProperty().set(model.filterProperty().get().text(now)));
        model.filterProperty().addListener((property, before, now) -> follow(now));
        follow(model.filterProperty().get());
        filterHolder.visibleProperty().bind(filterToggle.selectedProperty());
        filterHolder.managedProperty().bind(filterToggle.selectedProperty());
        filterToggle.selectedProperty().addListener((property, before, now) -> buildFilter());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Says that something is held back, also while the filter row is closed. */
    private void follow(Filter filter) {
        if (!filter.text().equals(search.getText().strip())) {
            search.setText(filter.text());
        }
        filterToggle.setText(
                filter.parts() == 0
                        ? words.of("situation.filter.open")
                        : words.of("situation.filter.openWith", filter.parts()));
        filterToggle.pseudoClassStateChanged(HOLDING, filter.parts() > 0);
    }

    private void remember(SplitPane pane, String name, double otherwise) {
        pane.setDividerPositions(settings.number(name, otherwise));
        pane.getDividers()
                .get(0)
                .positionProperty()
                .addListener(
                        (property, before, now) ->
                                settings.put(name, Double.toString(now.doubleValue())));
    }

    private void bindList() {
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new MatterCell(words));
        list.setItems(model.lines());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> onListSelection(now));
        model.selectedProperty().addListener((property, before, now) -> select(now));
        model.countsProperty().addListener((property, before, now) -> isRefilling = true);
        model.lines()
                .addListener(
                        (javafx.collections.ListChangeListener<MatterLine>) change -> refilled());
        refilled();
    }

    private void onListSelection(MatterLine line) {
        if (line != null && !isRefilling) {
            model.selectedProperty().set(line.row().id());
        }
    }

    private void refilled() {
        isRefilling = false;
        tally.setText(model.tally());
        boolean isFiltered = !model.snapshotProperty().get().lines().isEmpty();
        empty.setVisible(model.lines().isEmpty());
        empty.setText(
                words.of(isFiltered ? "situation.list.noneMatch" : "situation.list.nothingOpen"));
        select(model.selectedProperty().get());
    }

    private void select(MatterId id) {
        MatterLine current = list.getSelectionModel().getSelectedItem();
        if (current != null && current.row().id().equals(id)) {
            return;
        }
        for (int i = 0; i < model.lines().size(); i++) {
            if (Objects.equals(model.lines().get(i).row().id(), id)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 3));
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    private void buildFilter() {
        if (filterHolder.getChildren().isEmpty()) {
            filterHolder.getChildren().add(filterBuilder.get());
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        if (cardPart.controller().begin(event.getText())) {
            event.consume();
        }
    }

    /** Space would only choose the row again that the arrows have chosen already. */
    private void onListKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            cardPart.controller().focus();
            event.consume();
        }
    }

    /**
     * Steps back: gives up a move, closes the filter row, returns to the list; false at the list.
     */
    public boolean back() {
        if (cardPart.controller().giveUp()) {
            return true;
        }
        boolean isAway = filterToggle.isSelected() || !list.isFocused();
        filterToggle.setSelected(false);
        focusList();
        return isAway;
    }

    /** Puts the keyboard on the list. */
    public void focusList() {
        list.requestFocus();
    }

    /**
     * The card with its controller.
     *
     * @param node what is shown
     * @param controller answers to the letters of moves
     */
    public record CardPart(Node node, CardController controller) {}
}
