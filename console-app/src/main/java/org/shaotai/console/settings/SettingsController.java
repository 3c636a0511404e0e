package org.shaotai.console.settings;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.shaotai.console.errand.ErrandModel;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;

/** Binds the settings of the desk and the facts of the store. */
public final class SettingsController {

    private final SettingsModel model;
    private final ErrandModel errand;
    private final Words words;

    @FXML private TextField onDuty;
    @FXML private ComboBox<Language> language;
    @FXML private ComboBox<Theme> theme;
    @FXML private GridPane facts;

    /** Settings; the language stays as it is while a file is under way. */
    public SettingsController(SettingsModel model, ErrandModel errand, Words words) {
        this.model = model;
        this.errand = errand;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Choices.fill(language, Language.values(), words);
        Choices.fill(theme, Theme.values(), words);
        onDuty.textProperty().bindBidirectional(model.onDutyProperty());
        language.valueProperty().bindBidirectional(model.languageProperty());
        language.disableProperty().bind(errand.runningProperty());
        theme.valueProperty().bindBidirectional(model.themeProperty());
        model.factsProperty()
                .addListener((ListChangeListener<SettingsModel.Fact>) change -> showFacts());
        errand.runningProperty().addListener((property, before, now) -> model.reload());
        showFacts();
    }

    private void showFacts() {
        facts.getChildren().clear();
        int row = 0;
        for (SettingsModel.Fact fact : model.factsProperty()) {
            Label name = new Label(fact.name());
            name.getStyleClass().add("quiet");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label value = new Label(fact.value());
            value.setWrapText(true);
            facts.addRow(row++, name, value);
        }
    }

    /** Reads the facts again and puts the keyboard on the first field. */
    public void shown() {
        model.reload();
        onDuty.requestFocus();
    }
}
