package org.shaotai.console.supervision;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.shaotai.console.frame.Tabs;
import org.shaotai.console.situation.SituationController.CardPart;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.supervision.SheetMove;

/** Binds the list of who has not answered, with the chosen sheet and its matter beside it. */
public final class SupervisionController {

    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");
    private static final double ROW_HEIGHT = 32;

    private final SupervisionModel model;
    private final AutomaticRun run;
    private final Words words;
    private final CardPart cardPart;
    private boolean isRefilling;

    @FXML private Pane root;
    @FXML private ToggleGroup pages;
    @FXML private ListView<ChaseLine> list;
    @FXML private Label empty;
    @FXML private Pane card;
    @FXML private Node slip;
    @FXML private SlipController slipController;

    /** A screen over a model, with a card beside the list. */
    public SupervisionController(
            SupervisionModel model, AutomaticRun run, Words words, CardPart cardPart) {
        this.model = model;
        this.run = run;
        this.words = words;
        this.cardPart = cardPart;
    }

    @FXML
    private void initialize() {
        card.getChildren().add(cardPart.node());
        card.visibleProperty().bind(slipController.isReading().not());
        card.managedProperty().bind(card.visibleProperty());
        list.setFixedCellSize(ROW_HEIGHT);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> onSelection(now));
        bindPages();
        model.slip().moveProperty().addListener((property, before, now) -> onMove(now));
        model.lines().addListener((InvalidationListener) lines -> refill());
        model.readProperty().addListener((property, before, now) -> refill());
        refill();
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void bindPages() {
        Tabs.bind(pages, ChasePage.class, model.pageProperty());
        model.pageProperty().addListener((property, before, now) -> turn(now));
        model.boardProperty().addListener((property, before, now) -> showNumbers());
        turn(model.pageProperty().get());
        showNumbers();
    }

    private void turn(ChasePage page) {
        list.setCellFactory(view -> new ChaseCell(words, page == ChasePage.ISSUED));
    }

    private void showNumbers() {
        for (Toggle toggle : pages.getToggles()) {
            ChasePage page = (ChasePage) toggle.getUserData();
            int number = model.boardProperty().get().number(page);
            ToggleButton button = (ToggleButton) toggle;
            button.setText(words.of("supervision.page.number", page, number));
            button.pseudoClassStateChanged(SOME, page != ChasePage.ISSUED && number > 0);
        }
    }

    private void refill() {
        isRefilling = true;
        int before = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(model.lines());
        list.getSelectionModel().clearSelection();
        boolean isFound = select(model::isChosen);
        isRefilling = false;
        empty.setVisible(model.lines().isEmpty());
        String page = model.readProperty().get() ? model.pageProperty().get().name() : "READING";
        empty.setText(words.of("supervision.empty." + page));
        if (!isFound && before >= 0 && root.getScene() != null) {
            takeNext(before);
        }
    }

    private boolean select(Predicate<ChaseLine> wanted) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (wanted.test(list.getItems().get(i))) {
                list.getSelectionModel().select(i);
                return true;
            }
        }
        return false;
    }

    /** What was chosen is gone from the page: the row that took its place is next. */
    private void takeNext(int before) {
        List<ChaseLine> lines = list.getItems();
        for (int i = Math.max(0, Math.min(before, lines.size() - 1)); i < lines.size(); i++) {
            if (lines.get(i).matter().isPresent()) {
                list.getSelectionModel().select(i);
                return;
            }
        }
    }

    private void onSelection(ChaseLine line) {
        if (!isRefilling) {
            model.choose(line);
        }
    }

    /** After a form the keyboard is on the list again. */
    private void onMove(SheetMove now) {
        if (now == null && root.getScene() != null) {
            list.requestFocus();
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        if (holdsFocus(card)) {
            if (cardPart.controller().begin(event.getText())) {
                event.consume();
            }
            return;
        }
        if (isTaken(event.getCode())) {
            event.consume();
        }
    }

    private boolean isTaken(KeyCode code) {
        for (ChasePage page : ChasePage.values()) {
            if (page.key() == code) {
                model.pageProperty().set(page);
                list.requestFocus();
                return true;
            }
        }
        boolean isInList = holdsFocus(list);
        if (code == KeyCode.R) {
            run.now();
            return true;
        }
        if (isInList && (code == KeyCode.SPACE || code == KeyCode.ENTER)) {
            cardPart.controller().focus();
            return true;
        }
        return slipController.press(code);
    }

    @FXML
    private void onRun() {
        run.now();
    }

    /** The screen has come to the front: reads the store again. */
    public void shown() {
        root.applyCss();
        model.reload();
        list.requestFocus();
    }

    /** Steps back from a paper, a form or the card to the list. */
    public boolean back() {
        if (slipController.back()
                || (holdsFocus(card) && cardPart.controller().giveUp())
                || holdsFocus(card)
                || holdsFocus(slip)) {
            list.requestFocus();
            return true;
        }
        return false;
    }

    private static boolean holdsFocus(Node part) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == part) {
                return true;
            }
        }
        return false;
    }
}
