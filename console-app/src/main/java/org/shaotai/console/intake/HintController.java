package org.shaotai.console.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.shaotai.console.common.Directory;
import org.shaotai.console.matter.MatterCell;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.intake.RiskWords;

/** Binds the suggestions under the form: risk, kinds, places, and what is likely the same. */
public final class HintController {

    private static final double ROW_HEIGHT = 32;
    private static final double PLACE_HEIGHT = 28;
    private static final int MOST_PLACES = 4;

    private final HintModel model;
    private final Words words;
    private final Directory directory;
    private TextField address;

    @FXML private Node riskHint;
    @FXML private Label riskText;
    @FXML private Node kindBox;
    @FXML private Pane kinds;
    @FXML private Node placeBox;
    @FXML private ListView<PlaceHint> places;
    @FXML private Node alikeBox;
    @FXML private ListView<MatterLine> alike;

    /** Suggestions of a model. */
    public HintController(HintModel model, Words words, Directory directory) {
        this.model = model;
        this.words = words;
        this.directory = directory;
    }

    @FXML
    private void initialize() {
        alike.setFixedCellSize(ROW_HEIGHT);
        alike.setCellFactory(view -> MatterCell.withoutKind(words));
        places.setFixedCellSize(PLACE_HEIGHT);
        places.setCellFactory(view -> new PlaceCell());
        alike.addEventHandler(KeyEvent.KEY_PRESSED, this::onAlikeKey);
        alike.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onAlikeClick);
        places.addEventHandler(KeyEvent.KEY_PRESSED, this::onPlaceKey);
        places.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> takePlace());
        model.hintsProperty().addListener((property, before, now) -> show(now));
        show(model.hintsProperty().get());
    }

    /** Shows places while an address is being typed. */
    void follow(TextField typed) {
        address = typed;
        typed.focusedProperty().addListener((property, before, now) -> showPlaces());
        places.focusedProperty().addListener((property, before, now) -> showPlaces());
    }

    private void show(Hints hints) {
        Optional<RiskWords.Found> found = model.risk();
        appear(riskHint, found.isPresent());
        found.ifPresent(
                one -> riskText.setText(words.of("intake.hints.risk", one.words(), one.risk())));
        kinds.getChildren().setAll(hints.kinds().stream().map(this::button).toList());
        appear(kindBox, !hints.kinds().isEmpty());
        fill(places, hints.places());
        fill(alike, hints.alike());
        appear(alikeBox, !hints.alike().isEmpty());
        double rows = Math.min(MOST_PLACES, hints.places().size());
        places.setMinHeight(rows * PLACE_HEIGHT + 2);
        places.setPrefHeight(rows * PLACE_HEIGHT + 2);
        showPlaces();
    }

    /** Refilled only when it says something else, so that a choice in it is not lost. */
    private static <T> void fill(ListView<T> list, List<T> now) {
        if (!Objects.equals(list.getItems(), now)) {
            list.getItems().setAll(now);
        }
    }

    private void showPlaces() {
        boolean isWanted = address != null && (address.isFocused() || places.isFocused());
        appear(placeBox, isWanted && !places.getItems().isEmpty());
    }

    private static void appear(Node node, boolean isWanted) {
        node.setVisible(isWanted);
        node.setManaged(isWanted);
    }

    private Button button(Category kind) {
        int place = model.hintsProperty().get().kinds().indexOf(kind);
        Button button =
                new Button(
                        words.of(
                                "intake.hints.kind",
                                directory.name(kind),
                                String.valueOf(place + 1)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false); // reached by its key; Tab goes through the form
        button.setOnAction(event -> model.takeKind(place));
        return button;
    }

    /** Takes a suggestion by its key, with Alt held; false when there is none. */
    boolean press(KeyCode code) {
        return switch (code) {
            case DIGIT1, DIGIT2, DIGIT3 ->
                    model.takeKind(code.ordinal() - KeyCode.DIGIT1.ordinal());
            case R -> takeRisk();
            case J -> enter(alike);
            default -> false;
        };
    }

    private boolean takeRisk() {
        boolean isTaken = model.takeRisk();
        show(model.hintsProperty().get());
        return isTaken;
    }

    /** Goes into the places; false when there are none. */
    boolean enterPlaces() {
        return enter(places);
    }

    /** Goes from the suggestions back into the form; false when the keyboard is not there. */
    boolean leave() {
        boolean isHere = places.isFocused() || alike.isFocused();
        if (isHere) {
            address.requestFocus();
        }
        return isHere;
    }

    private static boolean enter(ListView<?> list) {
        if (list.getItems().isEmpty()) {
            return false;
        }
        list.requestFocus();
        list.getSelectionModel().selectFirst();
        return true;
    }

    private void onPlaceKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            takePlace();
            event.consume();
        }
    }

    private void takePlace() {
        Optional.ofNullable(places.getSelectionModel().getSelectedItem())
                .ifPresent(
                        place -> {
                            model.take(place);
                            address.requestFocus();
                            address.end();
                        });
    }

    private void onAlikeKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            join();
            event.consume();
        }
    }

    private void onAlikeClick(MouseEvent event) {
        if (event.getClickCount() == 2) {
            join();
        }
    }

    private void join() {
        Optional.ofNullable(alike.getSelectionModel().getSelectedItem())
                .ifPresent(line -> model.join(line.row().id()));
    }

    @FXML
    private void onTakeRisk() {
        takeRisk();
    }
}
