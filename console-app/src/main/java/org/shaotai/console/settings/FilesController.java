package org.shaotai.console.settings;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.shaotai.console.common.FileChoice;
import org.shaotai.console.errand.ErrandModel;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.region.CoordinateSystem;

/** Binds the imports and the backup; one of them at a time. */
public final class FilesController {

    private static final String BACKUP_NAME = "shaotai-backup.zip";

    private final FilesModel model;
    private final ErrandModel errand;
    private final FileChoice choice;
    private final Words words;

    @FXML private Node form;
    @FXML private Node boundariesPart;
    @FXML private Node mattersPart;
    @FXML private Node backupPart;
    @FXML private Node othersDo;
    @FXML private TextField boundaries;
    @FXML private ComboBox<CoordinateSystem> system;
    @FXML private TextField matters;
    @FXML private TextField mapping;
    @FXML private Label result;

    /** Forms whose files are chosen by dialogs or typed. */
    public FilesController(FilesModel model, ErrandModel errand, FileChoice choice, Words words) {
        this.model = model;
        this.errand = errand;
        this.choice = choice;
        this.words = words;
    }

    @FXML
    private void initialize() {
        show(boundariesPart, model.mayAdminister());
        show(mattersPart, model.mayImportMatters());
        show(backupPart, model.mayAdminister());
        show(othersDo, !model.mayAdminister());
        Choices.fill(system, CoordinateSystem.values(), words);
        boundaries.textProperty().bindBidirectional(model.boundariesProperty());
        system.valueProperty().bindBidirectional(model.systemProperty());
        matters.textProperty().bindBidirectional(model.mattersProperty());
        mapping.textProperty().bindBidirectional(model.mappingProperty());
        form.disableProperty().bind(errand.runningProperty());
        result.textProperty().bind(model.resultProperty());
        result.visibleProperty().bind(Bindings.isNotEmpty(model.resultProperty()));
        result.managedProperty().bind(result.visibleProperty());
    }

    private static void show(Node part, boolean isThere) {
        part.setVisible(isThere);
        part.setManaged(isThere);
    }

    private void choose(String title, StringProperty into) {
        choice.toRead(words.of(title)).map(Path::toString).ifPresent(into::set);
    }

    @FXML
    private void onChooseBoundaries() {
        choose("settings.boundaries.file", model.boundariesProperty());
    }

    @FXML
    private void onImportBoundaries() {
        model.importBoundaries();
    }

    @FXML
    private void onChooseMatters() {
        choose("settings.matters.file", model.mattersProperty());
    }

    @FXML
    private void onChooseMapping() {
        choose("settings.matters.mapping", model.mappingProperty());
    }

    @FXML
    private void onImportMatters() {
        model.importMatters();
    }

    @FXML
    private void onBackUp() {
        choice.toWrite(words.of("settings.backup.title"), BACKUP_NAME).ifPresent(model::backUp);
    }
}
