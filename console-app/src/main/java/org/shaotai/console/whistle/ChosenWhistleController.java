package org.shaotai.console.whistle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.shaotai.persistence.account.Permission;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleMove;

/** Binds the chosen whistle: its head, and a card for each called unit. */
public final class ChosenWhistleController {

    private final WhistlePanel panel;
    private final Directory directory;
    private final Words words;
    private final Desk desk;
    private final Consumer<MatterId> onMatter;
    private final Supplier<Node> formBuilder;
    private UnitCards cards;
    private Node form;

    @FXML private Node empty;
    @FXML private Node filled;
    @FXML private Label title;
    @FXML private Label number;
    @FXML private Label kind;
    @FXML private Label place;
    @FXML private Label task;
    @FXML private Label when;
    @FXML private Pane moves;
    @FXML private Label pastMark;
    @FXML private Pane formHolder;
    @FXML private ScrollPane scroll;
    @FXML private FlowPane units;

    /**
     * A whistle's cards.
     *
     * @param onMatter opens the matter behind the whistle
     * @param formBuilder builds the form when the first entry needs it
     */
    public ChosenWhistleController(
            WhistlePanel panel,
            Desk desk,
            Directory directory,
            Consumer<MatterId> onMatter,
            Supplier<Node> formBuilder) {
        this.panel = panel;
        this.desk = desk;
        this.directory = directory;
        this.words = desk.words();
        this.onMatter = onMatter;
        this.formBuilder = formBuilder;
    }

    @FXML
    private void initialize() {
        formHolder.managedProperty().bind(formHolder.visibleProperty());
        pastMark.managedProperty().bind(pastMark.visibleProperty());
        WhistleWords whistleWords = new WhistleWords(words, desk.times());
        cards = new UnitCards(units, scroll, whistleWords, directory, mayEnter());
        cards.setOnMove(this::begin);
        cards.setOnFocus(panel.chosen().unitProperty()::set);
        panel.chosen().sheetProperty().addListener((property, before, now) -> show(now));
        panel.chosen().unitProperty().addListener((property, before, now) -> cards.mark(now));
        panel.open().momentProperty().addListener((property, before, now) -> tick());
        panel.entry().moveProperty().addListener((property, before, now) -> showForm(now));
        show(panel.chosen().sheetProperty().get());
    }

    private boolean mayEnter() {
        return desk.person().may(Permission.WHISTLE);
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
        kind.setText(words.of("whistle.head.kind", whistle.kind(), whistle.gate(), whistle.tier()));
        place.setText(whistle.place());
        task.setText(whistle.task());
        when.setText(
                words.of(
                        "whistle.head.when",
                        desk.times().dateTime(whistle.soundedAt()),
                        desk.times().dateTime(whistle.assembleAt())));
        pastMark.setVisible(sheet.isPast());
        showMoves(sheet);
        cards.show(sheet, sheet.line().clockAt(desk.asOf().moment()));
        cards.mark(panel.chosen().unitProperty().get());
    }

    private void showMoves(WhistleSheet sheet) {
        Whistle whistle = sheet.line().whistle();
        List<Node> buttons = new ArrayList<>();
        if (!sheet.isPast() && mayEnter()) {
            whistle.status().moves().forEach(move -> buttons.add(button(move, whistle)));
        }
        Button matter = new Button(words.of("whistle.head.matter", sheet.matterNumber()));
        matter.getStyleClass().add("flat-button");
        matter.setOnAction(event -> openMatter());
        buttons.add(matter);
        moves.getChildren().setAll(buttons);
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

    /** Whether nothing stands in the way of the first move any more. */
    private boolean isNext(WhistleMove move, Whistle whistle) {
        return move == whistle.status().moves().get(0)
                && whistle.isAssembled(desk.asOf().moment())
                && whistle.isEveryResultGiven();
    }

    private void tick() {
        WhistleSheet sheet = panel.chosen().sheetProperty().get();
        if (sheet != null) {
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
            onMatter.accept(sheet.line().whistle().matter());
        }
    }

    private void showForm(WhistleMove move) {
        if (move == null || panel.entry().fields().isEmpty()) {
            leaveForm();
            return;
        }
        if (form == null) {
            form = formBuilder.get();
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
