package org.shaotai.console.summary;

import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.shaotai.console.matter.MatterCell;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.console.summary.EvidenceModel.Opened;
import org.shaotai.console.summary.EvidenceModel.Part;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.Reading;

/** Binds the list of matters behind a figure. */
public final class EvidenceController {

    private static final double ROW_HEIGHT = 32;

    private final EvidenceModel model;
    private final Words words;
    private final Consumer<MatterId> opener;

    @FXML private Node evidence;
    @FXML private Label name;
    @FXML private Label value;
    @FXML private Node partRow;
    @FXML private ToggleGroup parts;
    @FXML private ToggleButton counted;
    @FXML private ToggleButton missed;
    @FXML private ToggleButton all;
    @FXML private ListView<MatterLine> matters;
    @FXML private Label none;

    /** A list whose matters open through an opener. */
    public EvidenceController(EvidenceModel model, Words words, Consumer<MatterId> opener) {
        this.model = model;
        this.words = words;
        this.opener = opener;
    }

    @FXML
    private void initialize() {
        evidence.visibleProperty().bind(model.openedProperty().isNotNull());
        evidence.managedProperty().bind(evidence.visibleProperty());
        matters.setFixedCellSize(ROW_HEIGHT);
        matters.setCellFactory(view -> MatterCell.withoutKind(words));
        matters.setItems(model.lines());
        matters.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        matters.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
        partRow.managedProperty().bind(partRow.visibleProperty());
        Map.of(counted, Part.COUNTED, missed, Part.MISSED, all, Part.ALL)
                .forEach(
                        (toggle, part) ->
                                toggle.setOnAction(event -> model.partProperty().set(part)));
        model.partProperty().addListener((property, before, now) -> choose(now));
        model.openedProperty().addListener((property, before, now) -> show(now));
        model.readingProperty().addListener((property, before, now) -> refilled());
        model.lines().addListener((ListChangeListener<MatterLine>) change -> refilled());
    }

    private void choose(Part part) {
        parts.selectToggle(
                switch (part) {
                    case COUNTED -> counted;
                    case MISSED -> missed;
                    case ALL -> all;
                });
    }

    private void show(Opened opened) {
        if (opened == null) {
            return;
        }
        boolean isRate = opened.figure().indicator().kind() == Indicator.Kind.PERCENT;
        name.setText(opened.name());
        value.setText(isRate ? share(opened) : words.of("summary.evidence.count", opened.text()));
        partRow.setVisible(isRate);
        choose(model.partProperty().get());
        refilled();
    }

    private String share(Opened opened) {
        boolean isExact = opened.figure().reading() == Reading.EXACT;
        return words.of(
                isExact ? "summary.evidence.rate" : "summary.evidence.few",
                opened.text(),
                opened.figure().numerator().stripTrailingZeros(),
                opened.figure().denominator());
    }

    private void refilled() {
        boolean isReading = model.readingProperty().get();
        counted.setText(words.of("summary.evidence.counted", model.count(Part.COUNTED)));
        missed.setText(words.of("summary.evidence.missed", model.count(Part.MISSED)));
        all.setText(words.of("summary.evidence.all", model.count(Part.ALL)));
        if (!model.lines().isEmpty()) {
            matters.getSelectionModel().selectFirst();
        }
        none.setVisible(model.lines().isEmpty());
        none.setText(words.of(isReading ? "summary.evidence.reading" : "summary.evidence.none"));
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openSelected();
            event.consume();
        }
    }

    private void onClick(MouseEvent event) {
        if (event.getClickCount() == 2) {
            openSelected();
        }
    }

    private void openSelected() {
        MatterLine line = matters.getSelectionModel().getSelectedItem();
        if (line != null) {
            opener.accept(line.row().id());
        }
    }

    @FXML
    private void onClose() {
        model.close();
    }

    /** Puts the keyboard on the list. */
    void focus() {
        matters.requestFocus();
    }
}
