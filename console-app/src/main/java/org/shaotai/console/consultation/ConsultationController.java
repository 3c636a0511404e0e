package org.shaotai.console.consultation;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.shaotai.console.frame.Tabs;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.situation.SituationController.CardPart;

/**
 * Binds the tabs and the line above the boards, and arranges them: agenda, list and card beside
 * each other; the wide tables of the month beside list over card.
 */
public final class ConsultationController {

    private static final double AGENDA_SHARE = 0.2;
    private static final double LIST_SHARE = 0.62;
    private static final double TABLE_SHARE = 0.69;
    private static final double HALF = 0.5;
    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final ConsultationModel model;
    private final DeskSettings settings;
    private final CardPart cardPart;

    @FXML private Pane root;
    @FXML private ToggleGroup tabs;
    @FXML private Label title;
    @FXML private Label range;
    @FXML private Label reading;
    @FXML private ToggleButton all;
    @FXML private Label cutOff;
    @FXML private Label warning;
    @FXML private SplitPane split;
    @FXML private SplitPane side;
    @FXML private Node agenda;
    @FXML private Node month;
    @FXML private Node opened;
    @FXML private Pane card;
    @FXML private AgendaController agendaController;
    @FXML private MonthController monthController;
    @FXML private OpenedController openedController;

    /** Boards with a card beside them. */
    public ConsultationController(
            ConsultationModel model, DeskSettings settings, CardPart cardPart) {
        this.model = model;
        this.settings = settings;
        this.cardPart = cardPart;
    }

    @FXML
    private void initialize() {
        card.getChildren().add(cardPart.node());
        agenda.managedProperty().bind(agenda.visibleProperty());
        month.managedProperty().bind(month.visibleProperty());
        reading.visibleProperty().bind(model.isReadingProperty());
        all.selectedProperty().bindBidirectional(model.isAllProperty());
        Tabs.bind(tabs, Board.class, model.boardProperty());
        model.sheetProperty().addListener((property, before, now) -> show(now));
        model.boardProperty().addListener((property, before, now) -> arrange(before, now));
        show(model.sheetProperty().get());
        arrange(null, model.boardProperty().get());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onBoardKey);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void show(Sheet sheet) {
        Sheet.Header header = sheet == null ? new Sheet.Header("", "", "", "") : sheet.header();
        title.setText(header.title());
        range.setText(header.range());
        cutOff.setText(header.cutOff());
        warning.setText(header.warning());
        warning.setVisible(!header.warning().isEmpty());
        warning.setManaged(warning.isVisible());
        reading.pseudoClassStateChanged(SOME, sheet == null);
    }

    private void arrange(Board before, Board now) {
        if (before != null) {
            remember(before);
        }
        boolean isMonth = now == Board.MONTH;
        month.setVisible(isMonth);
        agenda.setVisible(!isMonth);
        side.setOrientation(isMonth ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        split.setDividerPositions(
                settings.number(name(now, "front"), isMonth ? TABLE_SHARE : AGENDA_SHARE));
        side.setDividerPositions(settings.number(name(now, "side"), isMonth ? HALF : LIST_SHARE));
        if (before != null) {
            focusFront();
        }
    }

    /** Keeps the dividers where the user left them, for the agendas and for the tables. */
    private void remember(Board of) {
        settings.put(name(of, "front"), Double.toString(split.getDividerPositions()[0]));
        settings.put(name(of, "side"), Double.toString(side.getDividerPositions()[0]));
    }

    private static String name(Board of, String which) {
        return "consultation." + (of == Board.MONTH ? "month." : "agenda.") + which;
    }

    /** Digits and Ctrl+Tab turn the boards, from wherever the keyboard is. */
    private void onBoardKey(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
            model.boardProperty().set(model.boardProperty().get().next());
            event.consume();
            return;
        }
        for (Board board : event.isShortcutDown() ? List.<Board>of() : List.of(Board.values())) {
            if (board.key() == event.getCode()) {
                model.boardProperty().set(board);
                event.consume();
            }
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && holdsFocus(opened)) {
            cardPart.node().requestFocus();
            event.consume();
        } else if (cardPart.controller().begin(event.getText())) {
            event.consume();
        }
    }

    private void focusFront() {
        if (model.boardProperty().get() == Board.MONTH) {
            monthController.focus();
        } else {
            agendaController.focus();
        }
    }

    /** The screen has come to the front; its panes have no content before their first styling. */
    public void focus() {
        root.applyCss();
        focusFront();
    }

    /** Steps from the card to the list, and from the list to the agenda or the table. */
    public boolean stepBack() {
        if (holdsFocus(card)) {
            openedController.focus();
            return true;
        }
        if (holdsFocus(opened)) {
            focusFront();
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
