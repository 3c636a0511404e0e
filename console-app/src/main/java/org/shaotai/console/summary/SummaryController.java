package org.shaotai.console.summary;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.shaotai.console.paper.Paper;
import org.shaotai.console.paper.PaperView;
import org.shaotai.console.paper.Table;
import org.shaotai.console.summary.EvidenceModel.Opened;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Words;

/** Binds month, level, jumps, the paper in the middle and the matters at the right. */
public final class SummaryController {

    private static final KeyCombination EXPORT = KeyCombination.valueOf("Shortcut+E");
    private static final double EVIDENCE_SHARE = 0.31;

    private final SummaryModel model;
    private final EvidenceModel evidenceModel;
    private final Words words;
    private final PaperView view;

    @FXML private BorderPane root;
    @FXML private Label monthName;
    @FXML private Label monthState;
    @FXML private Button next;
    @FXML private ComboBox<Level> level;
    @FXML private Pane jumps;
    @FXML private Pane paper;
    @FXML private Label empty;
    @FXML private Node reading;
    @FXML private Region evidence;
    @FXML private EvidenceController evidenceController;
    @FXML private ExportController exportController;

    /** A screen of a summary and the matters behind its figures. */
    public SummaryController(SummaryModel model, EvidenceModel evidenceModel, Words words) {
        this.model = model;
        this.evidenceModel = evidenceModel;
        this.words = words;
        this.view = new PaperView(evidenceModel::open);
    }

    @FXML
    private void initialize() {
        paper.getChildren().add(0, view);
        Choices.fill(level, Level.values(), words);
        level.valueProperty().bindBidirectional(model.levelProperty());
        reading.visibleProperty().bind(model.readingProperty());
        empty.textProperty().bind(model.reasonProperty());
        empty.visibleProperty()
                .bind(model.paperProperty().isNull().and(model.readingProperty().not()));
        evidence.prefWidthProperty().bind(root.widthProperty().multiply(EVIDENCE_SHARE));
        model.paperProperty().addListener((property, before, now) -> show(now));
        model.monthProperty().addListener((property, before, now) -> nameMonth());
        model.readingProperty().addListener((property, before, now) -> nameMonth());
        evidenceModel.openedProperty().addListener((property, before, now) -> mark(now));
        model.inFrontProperty().bind(Bindings.isNotNull(root.sceneProperty()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void nameMonth() {
        boolean isChosen = model.monthProperty().get() != null;
        monthName.setText(isChosen ? words.of("summary.screen.month", year(), monthNumber()) : "");
        monthState.setText(model.state());
        next.setDisable(!model.canStepOn());
    }

    private String year() {
        return Integer.toString(model.monthProperty().get().getYear());
    }

    private String monthNumber() {
        return Integer.toString(model.monthProperty().get().getMonthValue());
    }

    private void show(Paper now) {
        evidenceModel.close();
        view.show(now);
        view.setVisible(now != null);
        jumps.getChildren().clear();
        if (now != null) {
            jumps.getChildren().add(link(words.of("summary.screen.top"), view::toTop));
            now.tables().forEach(table -> jumps.getChildren().add(link(table)));
        }
    }

    private Hyperlink link(Table table) {
        return link(table.name(), () -> view.jump(table));
    }

    private static Hyperlink link(String name, Runnable action) {
        Hyperlink link = new Hyperlink(name);
        link.setOnAction(
                event -> {
                    action.run();
                    link.setVisited(false);
                });
        return link;
    }

    private void mark(Opened opened) {
        view.mark(opened == null ? null : opened.figure(), opened == null ? "" : opened.name());
        if (opened == null) {
            view.focusFigure();
        } else {
            evidenceController.focus();
        }
    }

    private void onKey(KeyEvent event) {
        if (EXPORT.match(event)) {
            exportController.onBoth();
            event.consume();
            return;
        }
        if (event.getTarget() instanceof ListView) {
            return;
        }
        switch (event.getCode()) {
            case PAGE_UP -> model.step(-1);
            case PAGE_DOWN -> model.step(1);
            case UP, DOWN, LEFT, RIGHT -> {
                if (!root.isFocused()) {
                    return;
                }
                view.focusFigure();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    @FXML
    private void onPrevious() {
        model.step(-1);
    }

    @FXML
    private void onNext() {
        model.step(1);
    }

    /** Puts the keyboard on the paper. */
    public void focus() {
        if (evidenceModel.openedProperty().get() == null) {
            root.requestFocus();
            view.focusFigure();
        } else {
            evidenceController.focus();
        }
    }

    /** Closes the list of matters; false when none is open. */
    public boolean back() {
        return evidenceModel.close();
    }
}
