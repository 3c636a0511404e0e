package org.shaotai.console.account;

import java.util.Set;
import java.util.TreeSet;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.account.Account;
import org.shaotai.persistence.common.Role;

/** Binds the list of accounts, the form of the chosen one and the form of a new one. */
public final class AccountsController {

    private static final Set<Long> IDLE_CHOICES = Set.of(0L, 1L, 3L, 5L, 10L, 15L, 30L, 60L);

    private final AccountsModel model;
    private final Words words;

    @FXML private Node accountsPart;
    @FXML private Label none;
    @FXML private Node present;
    @FXML private ListView<Account> accounts;
    @FXML private Label chosenName;
    @FXML private Node chosenForm;
    @FXML private ComboBox<Role> chosenRole;
    @FXML private Button turnLock;
    @FXML private PasswordField fresh;
    @FXML private PasswordField freshAgain;
    @FXML private TextField newName;
    @FXML private ComboBox<Role> newRole;
    @FXML private PasswordField newPassword;
    @FXML private PasswordField newAgain;
    @FXML private ComboBox<Long> idle;

    /** Accounts; nothing of them is there for who may not see to them. */
    public AccountsController(AccountsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        show(accountsPart, model.isAllowed());
        show(none, model.isFirst());
        show(present, !model.isFirst());
        Choices.name(chosenRole, words::name);
        Choices.name(newRole, words::name);
        Choices.name(idle, this::minutes);
        chosenRole.getItems().setAll(model.roles());
        newRole.getItems().setAll(model.roles());
        Set<Long> choices = new TreeSet<>(IDLE_CHOICES);
        choices.add(model.idleMinutesProperty().get());
        idle.getItems().setAll(choices);
        newName.textProperty().bindBidirectional(model.nameProperty());
        newRole.valueProperty().bindBidirectional(model.roleProperty());
        idle.valueProperty().bindBidirectional(model.idleMinutesProperty());
        chosenRole.valueProperty().bindBidirectional(model.chosenRoleProperty());
        bindList();
        model.reload();
    }

    private void bindList() {
        accounts.setItems(model.all());
        accounts.setCellFactory(list -> new LineCell());
        accounts.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> model.chosenProperty().set(now));
        model.chosenProperty().addListener((property, before, now) -> show(now));
        show(model.chosenProperty().get());
    }

    private void show(Account chosen) {
        chosenForm.setDisable(chosen == null);
        chosenName.setText(chosen == null ? words.of("account.chooseOne") : model.line(chosen));
        boolean isShut = chosen != null && AccountsModel.isShut(chosen);
        turnLock.setText(words.of(isShut ? "account.unlock" : "account.lock"));
        if (chosen != null && accounts.getSelectionModel().getSelectedItem() != chosen) {
            accounts.getSelectionModel().select(chosen);
        }
    }

    private static void show(Node part, boolean isThere) {
        part.setVisible(isThere);
        part.setManaged(isThere);
    }

    private String minutes(long minutes) {
        return minutes == 0
                ? words.of("account.idle.never")
                : words.of("account.idle.minutes", minutes);
    }

    @FXML
    private void onRole() {
        model.changeRole();
    }

    @FXML
    private void onTurnLock() {
        model.turnLock();
    }

    @FXML
    private void onPassword() {
        model.changePassword(TypedPassword.takenFrom(fresh), TypedPassword.takenFrom(freshAgain));
    }

    @FXML
    private void onAdd() {
        model.add(TypedPassword.takenFrom(newPassword), TypedPassword.takenFrom(newAgain));
    }

    /** One account of the list. */
    private final class LineCell extends ListCell<Account> {
        @Override
        protected void updateItem(Account account, boolean isEmpty) {
            super.updateItem(account, isEmpty);
            setText(isEmpty ? null : model.line(account));
        }
    }
}
