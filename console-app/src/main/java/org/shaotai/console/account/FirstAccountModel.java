package org.shaotai.console.account;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.common.Desk;
import org.shaotai.persistence.account.Session;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;

/** The first account of a store, an administrator's; or none. */
public final class FirstAccountModel {

    private final Store store;
    private final Desk desk;
    private final Consumer<Session> onIn;
    private final Runnable onOpen;
    private final StringProperty name = new SimpleStringProperty("");

    /**
     * A store without accounts.
     *
     * @param desk of the door itself: its notices say what is wrong with name or password
     * @param onIn hears of the administrator, who is logged in at once
     * @param onOpen hears that nobody wants accounts
     */
    public FirstAccountModel(Store store, Desk desk, Consumer<Session> onIn, Runnable onOpen) {
        this.store = store;
        this.desk = desk;
        this.onIn = onIn;
        this.onOpen = onOpen;
    }

    /** The administrator's name. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Makes the account and logs it in. */
    public void make(TypedPassword password, TypedPassword again) {
        String typed = name.get().strip();
        desk.order(
                () ->
                        TypedPassword.twice(password, again)
                                .then(same -> same.use(characters -> made(typed, characters))),
                onIn);
    }

    private Outcome<Session> made(String typed, char[] password) {
        return store.accounts()
                .addFirst(typed, password)
                .then(account -> store.logins().logIn(account.name(), password));
    }

    /** Goes on without accounts. */
    public void goOn() {
        onOpen.run();
    }
}
