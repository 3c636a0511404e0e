package org.shaotai.console.settings;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.shaotai.persistence.common.Role;

/** Binds the settings of the desk and the facts of the store. */
public final class SettingsController {

    /** Who may sit at a desk without accounts. */
    private static final Role[] AT_OPEN_DESK = {Role.DUTY, Role.SHIFT_LEADER, Role.CHIEF};

    private final SettingsModel model;
    private final ErrandModel errand;
    private final Words words;

    @FXML private Node openDesk;
    @FXML private TextField onDuty;
    @FXML private ComboBox<Role> role;
    @FXML private Node signedIn;
    @FXML private Label person;
    @FXML private Button lock;
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
        Choices.fill(role, AT_OPEN_DESK, words);
        onDuty.textProperty().bindBidirectional(model.nameProperty());
        role.valueProperty().bindBidirectional(model.roleProperty());
        person.setText(model.person());
        show(openDesk, model.isOpenDesk());
        show(signedIn, !model.isOpenDesk());
        language.valueProperty().bindBidirectional(model.languageProperty());
        language.disableProperty().bind(errand.runningProperty());
        theme.valueProperty().bindBidirectional(model.themeProperty());
        model.factsProperty()
                .addListener((ListChangeListener<SettingsModel.Fact>) change -> showFacts());
        errand.runningProperty().addListener((property, before, now) -> model.reload());
        showFacts();
    }

    private static void show(Node part, boolean isThere) {
        part.setVisible(isThere);
        part.setManaged(isThere);
    }

    @FXML
    private void onLock() {
        model.lock();
    }

    @FXML
    private void onHandOver() {
        model.handOver();
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
        (model.isOpenDesk() ? onDuty : lock).requestFocus();
    }
}
