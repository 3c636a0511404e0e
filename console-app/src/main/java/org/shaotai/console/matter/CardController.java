package org.shaotai.console.matter;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.shaotai.console.common.Desk;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.account.Permission;
import org.shaotai.persistence.matter.Move;

/** Binds the matter card: head, moves, facts, timeline. */
public final class CardController {

    private final CardModel model;
    private final MoveModel moveModel;
    private final Desk desk;
    private final Words words;
    private final Supplier<Node> formBuilder;
    private final WhistleDoor whistles;
    private final LampDot lamp = new LampDot();

    @FXML private Label empty;
    @FXML private Node filled;
    @FXML private Label title;
    @FXML private Label number;
    @FXML private Pane moves;
    @FXML private Label pastMark;
    @FXML private Pane form;
    @FXML private ScrollPane scroll;
    @FXML private Pane lampLine;
    @FXML private Pane lampHolder;
    @FXML private Label lampWhy;
    @FXML private Label text;
    @FXML private GridPane clocks;
    @FXML private GridPane facts;
    @FXML private Pane timeline;

    /** A card whose form is built when the first move needs it. */
    public CardController(
            CardModel model,
            MoveModel moveModel,
            Desk desk,
            Supplier<Node> formBuilder,
            WhistleDoor whistles) {
        this.model = model;
        this.moveModel = moveModel;
        this.desk = desk;
        this.words = desk.words();
        this.formBuilder = formBuilder;
        this.whistles = whistles;
    }

    @FXML
    private void initialize() {
        empty.visibleProperty().bind(model.cardProperty().isNull());
        empty.textProperty()
                .bind(
                        Bindings.when(model.absentProperty())
                                .then(words.of("matter.card.notYet"))
                                .otherwise(words.of("matter.card.empty")));
        filled.visibleProperty().bind(model.cardProperty().isNotNull());
        pastMark.visibleProperty().bind(desk.asOf().isPastProperty());
        pastMark.managedProperty().bind(pastMark.visibleProperty());
        lampHolder.getChildren().add(lamp);
        form.managedProperty().bind(form.visibleProperty());
        form.visibleProperty().bind(moveModel.moveProperty().isNotNull());
        moveModel.moveProperty().addListener((property, before, now) -> buildForm(now));
        model.cardProperty().addListener((property, before, now) -> show(before, now));
        show(null, model.cardProperty().get());
    }

    private void buildForm(Move move) {
        if (move != null && form.getChildren().isEmpty()) {
            form.getChildren().add(formBuilder.get());
        }
        if (move == null && form.isFocusWithin()) {
            scroll.requestFocus(); // so that the letters of the next moves are heard
        }
        showButtons();
        scroll.setVvalue(0);
    }

    /** While a form is open only the button it belongs to is shown above it. */
    private void showButtons() {
        boolean isFilling = !moveModel.fields().isEmpty();
        for (Node button : moves.getChildren()) {
            button.setVisible(
                    !isFilling || button.getId().equals(id(moveModel.moveProperty().get())));
            button.setManaged(button.isVisible());
        }
    }

    private static String id(Move move) {
        return "move-" + move.name();
    }

    private void show(Card before, Card card) {
        if (before != null && (card == null || !card.number().equals(before.number()))) {
            moveModel.cancel();
        }
        if (card == null) {
            return;
        }
        moveModel.follow(card);
        title.setText(card.title());
        number.setText(card.number());
        text.setText(card.text());
        text.setManaged(!card.text().isEmpty());
        moves.getChildren().setAll(card.moves().stream().map(move -> button(move, card)).toList());
        if (canBeWhistled(card)) {
            moves.getChildren().add(whistleButton(card));
        }
        moves.setManaged(!card.moves().isEmpty());
        showButtons();
        showLamp(card);
        showFacts(card);
        timeline.getChildren().setAll(card.timeline().stream().map(HappeningLine::new).toList());
    }

    private Button button(Move move, Card card) {
        Button button =
                new Button(words.of("matter.card.move", words.name(move), MoveForms.letter(move)));
        button.setId(id(move));
        button.getStyleClass().add("move-button");
        if (move == card.moves().get(0)) {
            button.getStyleClass().add("primary-button");
        }
        button.setOnAction(event -> moveModel.begin(move, card));
        return button;
    }

    private boolean canBeWhistled(Card card) {
        return card.canBeWhistled() && desk.person().may(Permission.WHISTLE);
    }

    private Button whistleButton(Card card) {
        Button button = new Button(words.of("whistle.card.sound", WhistleDoor.KEY));
        button.setId("move-WHISTLE");
        button.getStyleClass().add("move-button");
        button.setOnAction(event -> whistles.compose(card.docket().matter().id()));
        return button;
    }

    private void showLamp(Card card) {
        lampLine.setVisible(card.lamp().isPresent());
        lampLine.setManaged(lampLine.isVisible());
        card.lamp()
                .ifPresent(
                        lit -> {
                            lamp.show(lit.lamp(), lit.fill());
                            lampWhy.setText(lit.why());
                        });
        clocks.getChildren().clear();
        clocks.setManaged(!card.clocks().isEmpty());
        addFacts(clocks, card.clocks());
    }

    private static int addFacts(GridPane grid, List<Card.Fact> facts) {
        int row = 0;
        for (Card.Fact fact : facts) {
            Label value = new Label(fact.value());
            value.setWrapText(true);
            grid.addRow(row++, factName(fact.name()), value);
        }
        return row;
    }

    private void showFacts(Card card) {
        facts.getChildren().clear();
        int row = addFacts(facts, card.facts());
        for (Card.Whistled whistled : card.whistles()) {
            Hyperlink link = new Hyperlink(whistled.value());
            link.setOnAction(event -> whistles.open(whistled.id()));
            facts.addRow(row++, factName(words.of("whistle.card.fact")), link);
        }
    }

    private static Label factName(String text) {
        Label name = new Label(text);
        name.getStyleClass().add("quiet");
        name.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }

    /** Begins the move of a letter, when the card offers it; answers whether it did. */
    public boolean begin(String letter) {
        Card card = model.cardProperty().get();
        if (card != null && canBeWhistled(card) && WhistleDoor.KEY.equalsIgnoreCase(letter)) {
            whistles.compose(card.docket().matter().id());
            return true;
        }
        return card != null
                && MoveForms.move(letter, card.moves())
                        .map(
                                move -> {
                                    moveModel.begin(move, card);
                                    return true;
                                })
                        .orElse(false);
    }

    /** Puts the keyboard on the first move, or on the facts when there is none. */
    public void focus() {
        Node first = moves.getChildren().isEmpty() ? scroll : moves.getChildren().get(0);
        first.requestFocus();
    }

    /** Gives up the move that is being prepared; false when there is none. */
    public boolean giveUp() {
        boolean isPreparing = moveModel.moveProperty().get() != null;
        moveModel.cancel();
        return isPreparing;
    }
}
