package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import org.shaotai.console.account.Person;
import org.shaotai.console.common.Directory;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleMove;

/** The cards of the chosen whistle in rows; kept as long as the same units are called. */
final class UnitCards {

    private static final double LEAST_WIDTH = 216;
    private static final double MOST_WIDTH = 280;
    private static final double GAP = 12;

    private final FlowPane pane;
    private final ScrollPane scroll;
    private final WhistleWords words;
    private final Directory directory;
    private final Person person;
    private final Map<UnitId, UnitCard> cards = new LinkedHashMap<>();
    private BiConsumer<WhistleMove, UnitId> onMove = (move, unit) -> {};
    private Consumer<UnitId> onFocus = unit -> {};

    UnitCards(
            FlowPane pane,
            ScrollPane scroll,
            WhistleWords words,
            Directory directory,
            Person person) {
        this.pane = pane;
        this.scroll = scroll;
        this.words = words;
        this.directory = directory;
        this.person = person;
        pane.widthProperty().addListener((property, before, now) -> fit());
    }

    /** Lets somebody hear of pressed buttons. */
    void setOnMove(BiConsumer<WhistleMove, UnitId> listener) {
        onMove = listener;
    }

    /** Lets somebody hear where the keyboard goes. */
    void setOnFocus(Consumer<UnitId> listener) {
        onFocus = listener;
    }

    /** Shows a whistle's called units, each with what may be entered for it. */
    void show(WhistleSheet sheet, Instant at) {
        List<ReportIn> reports = sheet.line().whistle().reports();
        List<UnitId> called = reports.stream().map(ReportIn::unit).toList();
        if (!List.copyOf(cards.keySet()).equals(called)) {
            cards.clear();
            called.forEach(unit -> cards.put(unit, card(unit)));
            pane.getChildren().setAll(cards.values());
            fit();
        }
        Whistle whistle = sheet.line().whistle();
        for (ReportIn report : reports) {
            List<WhistleMove> next = sheet.isPast() ? List.of() : offered(whistle, report.unit());
            cards.get(report.unit()).show(report, next, at);
        }
    }

    private List<WhistleMove> offered(Whistle whistle, UnitId unit) {
        return whistle.moves(unit).stream()
                .filter(move -> person.mayMake(move, whistle.kind()))
                .toList();
    }

    private UnitCard card(UnitId id) {
        Unit unit = directory.units().get(id);
        String phone = unit == null ? "" : unit.dutyPhone();
        UnitCard card =
                new UnitCard(
                        words,
                        new UnitCard.Face(directory.unit(id), phone, cards.size() + 1),
                        move -> onMove.accept(move, id));
        card.focusWithinProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now) {
                                onFocus.accept(id);
                            }
                        });
        card.setOnMousePressed(event -> card.requestFocus());
        return card;
    }

    /** As many cards in a row as there is room for, all of one width. */
    private void fit() {
        double room = pane.getWidth() - 2 * GAP;
        int columns = Math.max(1, (int) ((room + GAP) / (LEAST_WIDTH + GAP)));
        double width = Math.max(LEAST_WIDTH, Math.floor((room + GAP) / columns) - GAP);
        cards.values().forEach(card -> card.setPrefWidth(Math.min(width, MOST_WIDTH)));
    }

    /** The card of a called unit; null for one that is not called. */
    UnitCard of(UnitId unit) {
        return cards.get(unit);
    }

    /** Marks the card to which the keys belong. */
    void mark(UnitId chosen) {
        cards.forEach((unit, card) -> card.choose(unit.equals(chosen)));
    }

    /** Brings what follows the clock to a moment. */
    void tick(Instant at) {
        cards.values().forEach(card -> card.tick(at));
    }

    /** Scrolls until a card is seen whole, or its top if it is too high for that. */
    void bringIntoView(UnitCard card) {
        scroll.applyCss();
        scroll.layout();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = pane.getHeight() - seen;
        double top = card.getBoundsInParent().getMinY() - GAP;
        double bottom = card.getBoundsInParent().getMaxY() + GAP;
        double now = scroll.getVvalue() * Math.max(0, hidden);
        if (hidden > 0 && (top < now || bottom > now + seen)) {
            scroll.setVvalue(Math.min(1, top / hidden));
        }
    }
}
