package org.shaotai.console.whistle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleMove;

/** Binds the chosen whistle: its head, and a card for each called unit. */
public final class ChosenWhistleController {

    private final WhistlePanel panel;
    private final Directory directory;
    private final Words words;
    private final Desk desk;
    private final WhistleDoors doors;
    private WhistleFacts factWords;
    private UnitCards cards;
    private Node form;

    @FXML private Node empty;
    @FXML private Node filled;
    @FXML private Label title;
    @FXML private Label number;
    @FXML private Label kind;
    @FXML private Node details;
    @FXML private Label place;
    @FXML private Label task;
    @FXML private Label when;
    @FXML private Label facts;
    @FXML private Pane moves;
    @FXML private Label pastMark;
    @FXML private Pane formHolder;
    @FXML private ScrollPane scroll;
    @FXML private FlowPane units;

    /** A whistle's cards. */
    public ChosenWhistleController(
            WhistlePanel panel, Desk desk, Directory directory, WhistleDoors doors) {
        this.panel = panel;
        this.desk = desk;
        this.directory = directory;
        this.words = desk.words();
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        formHolder.managedProperty().bind(formHolder.visibleProperty());
        pastMark.managedProperty().bind(pastMark.visibleProperty());
        WhistleWords whistleWords = new WhistleWords(words, desk.times());
        factWords = new WhistleFacts(words, desk.times(), directory);
        facts.managedProperty().bind(facts.textProperty().isNotEmpty());
        cards = new UnitCards(units, scroll, whistleWords, directory, desk.person());
        cards.setOnMove(this::begin);
        cards.setOnFocus(panel.chosen().unitProperty()::set);
        panel.chosen().sheetProperty().addListener((property, before, now) -> show(now));
        panel.chosen().unitProperty().addListener((property, before, now) -> cards.mark(now));
        panel.open().momentProperty().addListener((property, before, now) -> tick());
        panel.entry().moveProperty().addListener((property, before, now) -> showForm(now));
        show(panel.chosen().sheetProperty().get());
    }

    private void show(WhistleSheet sheet) {
        filled.setVisible(sheet != null);
        empty.setVisible(sheet == null);
        if (sheet == null) {
            return;
        }
        Whistle whistle = sheet.line().whistle();
        title.setText(sheet.line().title());
        number.setText(words.of("whistle.head.number", whistle.number(), whistle.status()));
        kind.setText(
                words.of(
                        "whistle.head.kind",
                        whistle.kind(),
                        whistle.composition().gate(),
                        whistle.composition().tier()));
        place.setText(whistle.composition().place());
        task.setText(whistle.composition().task());
        when.setText(when(whistle));
        facts.setText(factWords.of(sheet.line().whistle(), desk.asOf().moment()));
        pastMark.setVisible(sheet.isPast());
        showMoves(sheet);
        cards.show(sheet, sheet.line().clockAt(desk.asOf().moment()));
        cards.mark(panel.chosen().unitProperty().get());
    }

    private String when(Whistle whistle) {
        String assemble = desk.times().dateTime(whistle.composition().assembleAt());
        return whistle.soundedAt() == null
                ? words.of("whistle.head.unsounded", assemble)
                : words.of(
                        "whistle.head.when", desk.times().dateTime(whistle.soundedAt()), assemble);
    }

    private void showMoves(WhistleSheet sheet) {
        Whistle whistle = sheet.line().whistle();
        List<Node> buttons = new ArrayList<>();
        if (!sheet.isPast()) {
            whistle.moves().stream()
                    .filter(move -> desk.person().mayMake(move, whistle.kind()))
                    .forEach(move -> buttons.add(button(move, whistle)));
        }
        buttons.add(flat(words.of("whistle.head.matter", sheet.matterNumber()), this::openMatter));
        buttons.add(flat(words.of("whistle.paper.button"), this::writePaper));
        buttons.add(flat(words.of("whistle.projector"), panel::project));
        moves.getChildren().setAll(buttons);
    }

    private static Button flat(String name, Runnable action) {
        Button button = new Button(name);
        button.getStyleClass().add("flat-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button button(WhistleMove move, Whistle whistle) {
        Button button = new Button(words.of("matter.card.move", move, EntryKey.of(move)));
        button.setId("whistle-" + move.name());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("move-button");
        if (isNext(move, whistle)) {
            button.getStyleClass().add("primary-button");
        }
        button.setOnAction(event -> panel.entry().begin(move, whistle));
        return button;
    }

    /** Leaves title and cards alone, or brings everything back. */
    void project(boolean isAlone) {
        details.setVisible(!isAlone);
        details.setManaged(!isAlone);
        cards.enlarge(isAlone);
    }

    /** Whether nothing stands in the way of the first move any more. */
    private boolean isNext(WhistleMove move, Whistle whistle) {
        return move == whistle.moves().get(0)
                && (move != WhistleMove.RELEASE || whistle.isEveryResultGiven())
                && move != WhistleMove.TAKE_COMMAND;
    }

    private void tick() {
        WhistleSheet sheet = panel.chosen().sheetProperty().get();
        if (sheet != null) {
            facts.setText(factWords.of(sheet.line().whistle(), desk.asOf().moment()));
            cards.tick(sheet.line().clockAt(desk.asOf().moment()));
        }
    }

    private boolean begin(WhistleMove move, UnitId unit) {
        WhistleSheet sheet = panel.chosen().sheetProperty().get();
        return unit != null && panel.entry().begin(move, sheet.line().whistle(), unit);
    }

    /** Begins the move of a letter for the chosen unit or the whole whistle, if it is offered. */
    boolean begin(String letter) {
        WhistleSheet sheet = panel.chosen().sheetProperty().get();
        Optional<WhistleMove> move = EntryKey.move(letter);
        return sheet != null
                && move.isPresent()
                && (begin(move.get(), panel.chosen().unitProperty().get())
                        || panel.entry().begin(move.get(), sheet.line().whistle()));
    }

    /** Gives the keyboard to the card of the called unit at a place. */
    boolean pick(int place) {
        boolean isThere = panel.chosen().pick(place);
        if (isThere) {
            focusCard();
        }
        return isThere;
    }

    /** Gives the keyboard to the chosen unit's card. */
    void focusCard() {
        UnitCard card = cards.of(panel.chosen().unitProperty().get());
        if (card != null) {
            card.requestFocus();
        }
    }

    /** Opens the matter behind the whistle. */
    void openMatter() {
        WhistleSheet sheet = panel.chosen().sheetProperty().get();
        if (sheet != null) {
            doors.matter().accept(sheet.line().whistle().matter());
        }
    }

    /** Writes the papers of the whistle. */
    void writePaper() {
        WhistleSheet sheet = panel.chosen().sheetProperty().get();
        if (sheet != null) {
            doors.paper().accept(sheet);
        }
    }

    private void showForm(WhistleMove move) {
        if (move == null || panel.entry().fields().isEmpty()) {
            leaveForm();
            return;
        }
        if (form == null) {
            form = doors.form().get();
        }
        Optional<UnitCard> card = panel.entry().unit().map(cards::of);
        Pane holder = card.map(UnitCard::formHolder).orElse(formHolder);
        holder.getChildren().setAll(form);
        holder.setVisible(true);
        card.ifPresent(cards::bringIntoView);
    }

    private void leaveForm() {
        if (form != null && form.getParent() instanceof Pane holder) {
            boolean hadKeyboard = form.isFocusWithin();
            holder.getChildren().clear();
            holder.setVisible(false);
            if (hadKeyboard) {
                focusCard();
            }
        }
    }
}
