package org.shaotai.console.account;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.settings.Surroundings;
import org.shaotai.persistence.account.Account;
import org.shaotai.persistence.account.AccountStore;
import org.shaotai.persistence.account.Permission;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Role;

/** The accounts of the staff, as an administrator sees to them; an open desk makes the first. */
public final class AccountsModel {

    private final AccountStore accounts;
    private final Desk desk;
    private final DeskSettings settings;
    private final Surroundings surroundings;
    private final Latest latest;
    private final ObservableList<Account> all = FXCollections.observableArrayList();
    private final ObjectProperty<Account> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Role> chosenRole = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Role> role;
    private final ObjectProperty<Long> idleMinutes;

    /** Accounts that are not read yet. */
    public AccountsModel(
            AccountStore accounts, Desk desk, DeskSettings settings, Surroundings surroundings) {
        this.accounts = accounts;
        this.desk = desk;
        this.settings = settings;
        this.surroundings = surroundings;
        this.latest = new Latest(desk.background());
        this.role = new SimpleObjectProperty<>(roles().get(0));
        this.idleMinutes = new SimpleObjectProperty<>(IdleWatch.minutes(settings));
        chosen.addListener(
                (property, before, now) -> chosenRole.set(now == null ? null : now.role()));
        desk.revisionProperty().addListener((property, before, now) -> reload());
        idleMinutes.addListener(
                (property, before, now) -> settings.put(IdleWatch.MINUTES, now.toString()));
    }

    /** Whether they are there for who sits here. */
    public boolean isAllowed() {
        return desk.person().may(Permission.ADMINISTER);
    }

    /** Whether there is none yet, so that the first will be an administrator's. */
    public boolean isFirst() {
        return !desk.person().isSignedIn();
    }

    /** The roles that a new account can have, the most wanted first. */
    public List<Role> roles() {
        return isFirst()
                ? List.of(Role.ADMIN)
                : Arrays.stream(Role.values()).filter(one -> one != Role.SYSTEM).toList();
    }

    /** All accounts, by name. */
    public ObservableList<Account> all() {
        return all;
    }

    /** The account to change, or null. */
    public ObjectProperty<Account> chosenProperty() {
        return chosen;
    }

    /** The role it is to have. */
    public ObjectProperty<Role> chosenRoleProperty() {
        return chosenRole;
    }

    /** The name of a new account. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Its role. */
    public ObjectProperty<Role> roleProperty() {
        return role;
    }

    /** After how many minutes this desk locks itself, 0 for never. */
    public ObjectProperty<Long> idleMinutesProperty() {
        return idleMinutes;
    }

    /** An account in one line. */
    public String line(Account account) {
        String state = "";
        if (account.isLocked()) {
            state = desk.words().of("account.state.locked");
        } else if (account.restsUntil().isPresent()) {
            state =
                    desk.words()
                            .of(
                                    "account.state.resting",
                                    desk.times().time(account.restsUntil().get()));
        }
        return desk.words().of("account.line", account.name(), account.role(), state).strip();
    }

    /** Reads the accounts again. */
    public void reload() {
        if (isAllowed()) {
            latest.ask(accounts::all, this::show, desk.notices()::failed);
        }
    }

    private void show(List<Account> read) {
        Account before = chosen.get();
        all.setAll(read);
        chosen.set(
                read.stream()
                        .filter(one -> before != null && one.id().equals(before.id()))
                        .findFirst()
                        .orElse(null));
    }

    /** Makes an account; after the first one the desk asks who sits there. */
    public void add(TypedPassword password, TypedPassword again) {
        String typed = name.get().strip();
        Role wanted = role.get();
        Entry entry = desk.entry();
        boolean isFirst = isFirst();
        desk.<Account>order(
                () ->
                        with(
                                password,
                                again,
                                characters ->
                                        isFirst
                                                ? accounts.addFirst(typed, characters)
                                                : accounts.add(typed, wanted, characters, entry)),
                added -> added(added, isFirst));
    }

    private void added(Account added, boolean isFirst) {
        name.set("");
        if (isFirst) {
            surroundings.handOver();
        } else {
            told("account.added", added);
        }
    }

    /** Gives the chosen account its new role. */
    public void changeRole() {
        String of = chosen.get().name();
        Role wanted = chosenRole.get();
        Entry entry = desk.entry();
        desk.order(() -> accounts.setRole(of, wanted, entry), now -> told("account.changed", now));
    }

    /** Locks the chosen account, or unlocks it and ends its rest. */
    public void turnLock() {
        String of = chosen.get().name();
        Entry entry = desk.entry();
        boolean isShut = isShut(chosen.get());
        desk.order(
                () -> isShut ? accounts.unlock(of, entry) : accounts.lock(of, entry),
                now -> told("account.changed", now));
    }

    /** Whether an account cannot log in now. */
    public static boolean isShut(Account account) {
        return account.isLocked() || account.restsUntil().isPresent();
    }

    /** Gives the chosen account another password. */
    public void changePassword(TypedPassword password, TypedPassword again) {
        String of = chosen.get().name();
        Entry entry = desk.entry();
        desk.order(
                () ->
                        with(
                                password,
                                again,
                                characters -> accounts.setPassword(of, characters, entry)),
                now -> told("account.passwordChanged", now));
    }

    private static Outcome<Account> with(
            TypedPassword password, TypedPassword again, Function<char[], Outcome<Account>> act) {
        return TypedPassword.twice(password, again).then(same -> same.use(act));
    }

    private void told(String key, Account account) {
        desk.notices().done(desk.words().of(key, account.name()));
    }
}
