package org.shaotai.console.whistle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.shaotai.console.common.Words;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleMove;

/** Binds the chosen whistle: its head, and a card for each called unit. */
public final class ChosenWhistleController {

    private static final double CARD_WIDTH = 216;
    private static final double WIDEST_CARD = 280;
    private static final double CARD_GAP = 12;

    private final WhistlePanel panel;
    private final Directory directory;
    private final Words words;
    private final WhistleWords whistleWords;
    private final Desk desk;
    private final Consumer<MatterId> onMatter;
    private final Supplier<Node> formBuilder;
    private final Map<UnitId, UnitCard> cards = new LinkedHashMap<>();
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
        this.whistleWords = new WhistleWords(desk.words(), desk.times());
        this.onMatter = onMatter;
        this.formBuilder = formBuilder;
    }

    @FXML
    private void initialize() {
        formHolder.managedProperty().bind(formHolder.visibleProperty());
        pastMark.managedProperty().bind(pastMark.visibleProperty());
        units.widthProperty().addListener((property, before, now) -> fit());
        panel.chosen().sheetProperty().addListener((property, before, now) -> show(now));
        panel.chosen().unitProperty().addListener((property, before, now) -> mark(now));
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
        showCards(sheet);
    }

    private void showMoves(WhistleSheet sheet) {
        Whistle whistle = sheet.line().whistle();
        List<Node> buttons = new ArrayList<>();
        if (!sheet.isPast()) {
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
        if (move == whistle.status().moves().get(0) && whistle.isEveryResultGiven()) {
            button.getStyleClass().add("primary-button");
        }
        button.setOnAction(event -> panel.entry().begin(move, whistle));
        return button;
    }

    private void showCards(WhistleSheet sheet) {
        Whistle whistle = sheet.line().whistle();
        List<UnitId> called = whistle.reports().stream().map(ReportIn::unit).toList();
        if (!List.copyOf(cards.keySet()).equals(called)) {
            cards.clear();
            called.forEach(unit -> cards.put(unit, card(unit)));
            units.getChildren().setAll(cards.values());
            fit();
        }
        boolean isEntering = !sheet.isPast() && whistle.status().isUnderWay();
        for (ReportIn report : whistle.reports()) {
            List<WhistleMove> next = isEntering ? report.status().moves() : List.of();
            cards.get(report.unit()).show(report, next, sheet.line().clockAt(desk.asOf().moment()));
        }
        mark(panel.chosen().unitProperty().get());
    }

    /** As many cards in a row as there is room for, all of one width. */
    private void fit() {
        double room = units.getWidth() - 2 * CARD_GAP;
        int columns = Math.max(1, (int) ((room + CARD_GAP) / (CARD_WIDTH + CARD_GAP)));
        double width = Math.max(CARD_WIDTH, Math.floor((room + CARD_GAP) / columns) - CARD_GAP);
        cards.values().forEach(card -> card.setPrefWidth(Math.min(width, WIDEST_CARD)));
    }

    private UnitCard card(UnitId id) {
        Unit unit = directory.units().get(id);
        UnitCard card = new UnitCard(whistleWords, unit, cards.size() + 1, move -> begin(move, id));
        card.focusWithinProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now) {
                                panel.chosen().unitProperty().set(id);
                            }
                        });
        card.setOnMousePressed(event -> card.requestFocus());
        return card;
    }

    private void mark(UnitId chosen) {
        cards.forEach((unit, card) -> card.choose(unit.equals(chosen)));
    }

    private void tick() {
        WhistleSheet sheet = panel.chosen().sheetProperty().get();
        if (sheet != null) {
            cards.values().forEach(c -> c.tick(sheet.line().clockAt(desk.asOf().moment())));
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
        UnitCard card = cards.get(panel.chosen().unitProperty().get());
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
        Pane holder =
                panel.entry().unit().map(unit -> cards.get(unit).formHolder()).orElse(formHolder);
        holder.getChildren().setAll(form);
        holder.setVisible(true);
        panel.entry().unit().map(cards::get).ifPresent(this::bringIntoView);
    }

    private void bringIntoView(UnitCard card) {
        scroll.applyCss();
        scroll.layout();
        double hidden = units.getHeight() - scroll.getViewportBounds().getHeight();
        double top = card.getBoundsInParent().getMinY() - CARD_GAP;
        double bottom = card.getBoundsInParent().getMaxY() + CARD_GAP;
        double now = scroll.getVvalue() * Math.max(0, hidden);
        if (hidden > 0 && (top < now || bottom > now + scroll.getViewportBounds().getHeight())) {
            scroll.setVvalue(Math.min(1, top / hidden));
        }
    }

    private void leaveForm() {
        if (form != null && form.getParent() instanceof Pane holder) {
            holder.getChildren().clear();
            holder.setVisible(false);
            focusCard();
        }
    }
}
