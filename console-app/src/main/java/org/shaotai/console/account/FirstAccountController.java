package org.shaotai.console.account;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.shaotai.console.common.Notices;

/** Binds the page of a store that has no accounts yet. */
public final class FirstAccountController {

    private final FirstAccountModel model;
    private final Notices notices;

    @FXML private TextField administrator;
    @FXML private PasswordField password;
    @FXML private PasswordField again;
    @FXML private Label refusal;

    /** A page that says what is wrong below its fields. */
    public FirstAccountController(FirstAccountModel model, Notices notices) {
        this.model = model;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        administrator.textProperty().bindBidirectional(model.nameProperty());
        notices.newestProperty().addListener((property, before, now) -> show(now));
        show(notices.newestProperty().get());
    }

    private void show(Notices.Notice now) {
        refusal.setText(now == null ? "" : now.sentence());
        refusal.setVisible(now != null);
        refusal.setManaged(now != null);
    }

    @FXML
    private void onName() {
        password.requestFocus();
    }

    @FXML
    private void onPassword() {
        again.requestFocus();
    }

    @FXML
    private void onMake() {
        model.make(TypedPassword.takenFrom(password), TypedPassword.takenFrom(again));
        password.requestFocus();
    }

    @FXML
    private void onGoOn() {
        model.goOn();
    }

    /** Puts the keyboard on the name. */
    public void focus() {
        administrator.requestFocus();
    }
}
