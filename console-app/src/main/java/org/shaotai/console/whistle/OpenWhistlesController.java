package org.shaotai.console.whistle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.shaotai.console.common.Desk;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.whistle.WhistleId;

/** Binds the strip of numbers and the list of open whistles below it. */
public final class OpenWhistlesController {

    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");
    private static final double ROW_HEIGHT = 32;
    private static final int MOST_ROWS = 6;
    private static final int LEAST_ROWS = 2;

    private final OpenWhistlesModel model;
    private final ChosenWhistleModel chosen;
    private final Words words;
    private final WhistleWords whistleWords;
    private final ObservableList<WhistleLine> shown = FXCollections.observableArrayList();
    private final List<WhistleCell> cells = new ArrayList<>();
    private boolean isRefilling;

    @FXML private ToggleGroup strip;
    @FXML private Node rows;
    @FXML private ListView<WhistleLine> list;
    @FXML private Label empty;

    /** The open whistles, of which one is chosen. */
    public OpenWhistlesController(OpenWhistlesModel model, ChosenWhistleModel chosen, Desk desk) {
        this.model = model;
        this.chosen = chosen;
        this.words = desk.words();
        this.whistleWords = new WhistleWords(desk.words(), desk.times());
    }

    @FXML
    private void initialize() {
        bindStrip();
        list.setFixedCellSize(ROW_HEIGHT);
        list.setItems(shown);
        list.setCellFactory(view -> cell());
        list.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> rows(shown.size()) * ROW_HEIGHT + 2, shown));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> onSelection(now));
        chosen.chosenProperty().addListener((property, before, now) -> select(now));
        model.lines().addListener((InvalidationListener) lines -> refill());
        model.momentProperty()
                .addListener((property, before, now) -> cells.forEach(WhistleCell::tick));
        refill();
    }

    private static double rows(int lines) {
        return Math.max(LEAST_ROWS, Math.min(MOST_ROWS, lines));
    }

    private WhistleCell cell() {
        WhistleCell cell = new WhistleCell(whistleWords, () -> model.momentProperty().get());
        cells.add(cell);
        return cell;
    }

    private void bindStrip() {
        for (Toggle toggle : strip.getToggles()) {
            toggle.setUserData(StripFilter.valueOf((String) ((ToggleButton) toggle).getUserData()));
            toggle.setSelected(toggle.getUserData() == model.filterProperty().get());
        }
        strip.selectedToggleProperty().addListener((property, before, now) -> onStrip(before, now));
        model.filterProperty().addListener((property, before, now) -> open(now));
        model.numbersProperty().addListener((property, before, now) -> showNumbers());
        showNumbers();
    }

    private void onStrip(Toggle before, Toggle now) {
        if (now == null) {
            before.setSelected(true);
        } else {
            model.filterProperty().set((StripFilter) now.getUserData());
        }
    }

    private void open(StripFilter filter) {
        strip.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == filter)
                .forEach(toggle -> toggle.setSelected(true));
    }

    private void showNumbers() {
        for (Toggle toggle : strip.getToggles()) {
            StripFilter filter = (StripFilter) toggle.getUserData();
            int number = model.numbersProperty().get().getOrDefault(filter, 0);
            ToggleButton button = (ToggleButton) toggle;
            button.setText(words.of("whistle.strip.number", filter, number));
            button.pseudoClassStateChanged(SOME, number > 0);
        }
    }

    private void refill() {
        isRefilling = true;
        replaceWhatMoved(model.lines());
        isRefilling = false;
        boolean isFiltered = model.filterProperty().get() != StripFilter.ALL;
        empty.setVisible(shown.isEmpty());
        empty.setText(words.of(isFiltered ? "whistle.list.noneSuch" : "whistle.list.none"));
        select(chosen.chosenProperty().get());
    }

    /** Rows before the first and after the last that moved stay, and so do their cells. */
    private void replaceWhatMoved(List<WhistleLine> now) {
        int shorter = Math.min(shown.size(), now.size());
        int before = 0;
        while (before < shorter && shown.get(before) == now.get(before)) {
            before++;
        }
        int after = 0;
        while (after < shorter - before
                && shown.get(shown.size() - 1 - after) == now.get(now.size() - 1 - after)) {
            after++;
        }
        shown.remove(before, shown.size() - after);
        shown.addAll(before, now.subList(before, now.size() - after));
    }

    private void onSelection(WhistleLine line) {
        if (line != null && !isRefilling) {
            chosen.chosenProperty().set(line.whistle().id());
        }
    }

    private void select(WhistleId id) {
        for (int i = 0; i < shown.size(); i++) {
            if (Objects.equals(shown.get(i).whistle().id(), id)) {
                list.getSelectionModel().select(i);
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    /** Leaves the strip alone, or brings the list back. */
    void project(boolean isAlone) {
        rows.setVisible(!isAlone);
        rows.setManaged(!isAlone);
    }

    /** Gives the keyboard to the list. */
    void focus() {
        list.requestFocus();
    }
}
