package org.shaotai.console.start;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.shaotai.console.common.Notices;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;

/** Binds the choice of a first start. */
public final class StartController {

    private final StartModel model;
    private final ReadOnlyBooleanProperty making;
    private final Notices notices;
    private final Words words;
    private final Consumer<Language> onLanguage;

    @FXML private ComboBox<Language> language;
    @FXML private Label place;
    @FXML private Node choice;
    @FXML private Button demo;
    @FXML private TextField town;
    @FXML private TextField code;
    @FXML private Label notice;

    /**
     * A choice.
     *
     * @param making whether a store is being made; nothing else can be chosen then
     * @param onLanguage hears in which language to ask again
     */
    public StartController(
            StartModel model,
            ReadOnlyBooleanProperty making,
            Notices notices,
            Words words,
            Consumer<Language> onLanguage) {
        this.model = model;
        this.making = making;
        this.notices = notices;
        this.words = words;
        this.onLanguage = onLanguage;
    }

    @FXML
    private void initialize() {
        Choices.fill(language, Language.values(), words);
        language.setValue(words.language());
        language.valueProperty().addListener((property, before, now) -> onLanguage.accept(now));
        language.disableProperty().bind(making);
        choice.disableProperty().bind(making);
        place.setText(words.of("start.place", model.place()));
        town.textProperty().bindBidirectional(model.townProperty());
        code.textProperty().bindBidirectional(model.codeProperty());
        notices.newestProperty().addListener((property, before, now) -> show(now));
        show(notices.newestProperty().get());
    }

    private void show(Notices.Notice now) {
        notice.setText(now == null ? "" : now.sentence());
        notice.setVisible(now != null);
        notice.setManaged(now != null);
    }

    @FXML
    private void onDemo() {
        model.makeDemo();
    }

    @FXML
    private void onEmpty() {
        model.makeEmpty();
    }

    /** Puts the keyboard on the first choice. */
    public void focus() {
        demo.requestFocus();
    }
}
