package org.shaotai.console.summary;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import org.shaotai.console.paper.FileFormat;

/** Binds the export buttons, the bar and the way to call it off. */
public final class ExportController {

    private final ExportModel model;
    private final SummaryModel summary;

    @FXML private Button both;
    @FXML private Button spreadsheet;
    @FXML private Button document;
    @FXML private Node runningBox;
    @FXML private ProgressBar bar;

    /** Buttons for the paper of a summary. */
    public ExportController(ExportModel model, SummaryModel summary) {
        this.model = model;
        this.summary = summary;
    }

    @FXML
    private void initialize() {
        for (Button button : List.of(both, spreadsheet, document)) {
            button.disableProperty()
                    .bind(
                            summary.paperProperty()
                                    .isNull()
                                    .or(summary.readingProperty())
                                    .or(model.runningProperty()));
        }
        runningBox.visibleProperty().bind(model.runningProperty());
        runningBox.managedProperty().bind(model.runningProperty());
        bar.progressProperty().bind(model.progressProperty());
    }

    @FXML
    void onBoth() {
        model.export(List.of(FileFormat.XLSX, FileFormat.DOCX));
    }

    @FXML
    private void onSpreadsheet() {
        model.export(List.of(FileFormat.XLSX));
    }

    @FXML
    private void onDocument() {
        model.export(List.of(FileFormat.DOCX));
    }

    @FXML
    private void onCancel() {
        model.cancel();
    }
}
