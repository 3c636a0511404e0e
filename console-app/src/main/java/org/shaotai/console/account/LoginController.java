package org.shaotai.console.account;

import java.util.Map;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.shaotai.console.common.Notices;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Role;

/** Binds the page at the door: a name, a password, Enter. */
public final class LoginController {

    private final LoginModel model;
    private final Notices notices;
    private final Words words;
    private final Greeting greeting;

    @FXML private Label greeted;
    @FXML private Label lead;
    @FXML private ComboBox<String> account;
    @FXML private PasswordField password;
    @FXML private Label refusal;
    @FXML private Label hint;

    /** A page with its greeting. */
    public LoginController(LoginModel model, Notices notices, Words words, Greeting greeting) {
        this.model = model;
        this.notices = notices;
        this.words = words;
        this.greeting = greeting;
    }

    @FXML
    private void initialize() {
        greeted.setText(greeting.room());
        lead.setText(greeting.lead());
        hint.setText(greeting.hint());
        account.setCellFactory(list -> new PersonCell(words, model.peopleProperty()::get));
        account.getEditor().textProperty().bindBidirectional(model.nameProperty());
        account.addEventFilter(KeyEvent.KEY_PRESSED, this::onAccountKey);
        model.peopleProperty().addListener((property, before, now) -> show(now));
        show(model.peopleProperty().get());
        notices.newestProperty().addListener((property, before, now) -> show(now));
        show(notices.newestProperty().get());
    }

    /** Enter goes on to the password, also while the list of names stands open. */
    private void onAccountKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            Platform.runLater(password::requestFocus);
        }
    }

    /** What is typed already stays when the names come. */
    private void show(Map<String, Role> people) {
        String typed = account.getEditor().getText();
        account.getItems().setAll(people.keySet());
        account.setValue(typed);
    }

    private void show(Notices.Notice now) {
        refusal.setText(now == null ? "" : now.sentence());
        refusal.setVisible(now != null);
        refusal.setManaged(now != null);
    }

    @FXML
    private void onLogIn() {
        TypedPassword typed = TypedPassword.takenFrom(password);
        password.requestFocus();
        model.logIn(typed);
    }

    /** Puts the keyboard on what is still to be typed. */
    public void focus() {
        if (model.nameProperty().get().isEmpty()) {
            account.requestFocus();
        } else {
            password.requestFocus();
        }
    }
}
