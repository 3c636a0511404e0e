package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.WhistleMove;

/**
 * The card of a called unit: state, unit, the clock that runs now, phone, and what can be entered
 * next. Its nodes are made once; what changes is put into them.
 */
final class UnitCard extends VBox {

    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final WhistleWords words;
    private final Consumer<WhistleMove> onMove;
    private final StateShape shape = new StateShape();
    private final Label state = new Label();
    private final Label clock = new Label();
    private final Label reason = line("quiet");
    private final Label comer = line("unit-comer");
    private final Label result = line("unit-result");
    private final Pane moves = new FlowPane();
    private final Pane formHolder = new StackPane();
    private List<WhistleMove> offered = List.of();
    private ReportIn report;

    UnitCard(WhistleWords words, Face face, Consumer<WhistleMove> onMove) {
        this.words = words;
        this.onMove = onMove;
        getStyleClass().add("unit-card");
        setFocusTraversable(true);
        setId("unit-" + face.place());
        state.getStyleClass().add("unit-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        clock.getStyleClass().add("unit-clock");
        moves.getStyleClass().add("unit-moves");
        getChildren()
                .addAll(
                        head(face.place()),
                        name(face),
                        clock,
                        phone(face),
                        reason,
                        comer,
                        result,
                        moves,
                        formHolder);
        setMaxHeight(USE_PREF_SIZE);
        giveWay();
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /** While an entry is made its form stands in the place of reason, comer, result and moves. */
    private void giveWay() {
        BooleanBinding isFree = formHolder.visibleProperty().not();
        for (Label line : List.of(reason, comer, result)) {
            line.visibleProperty().bind(line.textProperty().isNotEmpty().and(isFree));
            line.managedProperty().bind(line.visibleProperty());
        }
        moves.visibleProperty().bind(Bindings.isNotEmpty(moves.getChildren()).and(isFree));
        moves.managedProperty().bind(moves.visibleProperty());
        formHolder.managedProperty().bind(formHolder.visibleProperty());
        formHolder.setVisible(false);
    }

    private HBox head(int place) {
        Label digit = new Label(Integer.toString(place));
        digit.getStyleClass().addAll("quiet", "unit-digit");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(shape, state, gap, digit);
        head.getStyleClass().add("unit-head");
        return head;
    }

    private static Label name(Face face) {
        Label name = new Label(face.name());
        name.getStyleClass().add("title");
        name.setWrapText(true);
        return name;
    }

    private Label phone(Face face) {
        boolean isKnown = !face.phone().isBlank();
        Label phone = new Label(isKnown ? face.phone() : words.plain().of("whistle.unit.noPhone"));
        phone.getStyleClass().add(isKnown ? "unit-phone" : "quiet");
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", "small", "icon-phone");
        phone.setGraphic(icon);
        return phone;
    }

    /** Shows a report-in and what may be entered for it. */
    void show(ReportIn now, List<WhistleMove> next, Instant at) {
        report = now;
        reason.setText(now.reason());
        comer.setText(words.comer(now));
        result.setText(words.said(now));
        if (!next.equals(offered)) {
            offered = next;
            moves.getChildren().setAll(next.stream().map(this::button).toList());
        }
        tick(at);
    }

    private Button button(WhistleMove move) {
        String name = words.plain().of("matter.card.move", move, EntryKey.of(move));
        Button button = new Button(name);
        button.getStyleClass().addAll("move-button", "unit-move");
        if (move == offered.get(0)) {
            button.getStyleClass().add("primary-button");
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> onMove.accept(move));
        return button;
    }

    /** Brings what follows the clock to a moment. */
    void tick(Instant at) {
        UnitState now = UnitState.of(report, at);
        shape.show(now.shape());
        state.setText(words.plain().name(now));
        clock.setText(words.clock(report, at));
        clock.setManaged(!clock.getText().isEmpty());
        pseudoClassStateChanged(ALARM, now.isAlarm());
    }

    /** Marks the card to which the keys belong. */
    void choose(boolean isChosen) {
        pseudoClassStateChanged(CHOSEN, isChosen);
    }

    /**
     * What a card never changes.
     *
     * @param name the unit
     * @param phone its phone on duty, may be empty
     * @param place the digit that gives it the keys
     */
    record Face(String name, String phone, int place) {}

    /** Where the form of an entry stands while it is made. */
    Pane formHolder() {
        return formHolder;
    }
}
