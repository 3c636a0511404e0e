package org.shaotai.console.account;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.common.Desk;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.words.TimeWords;
import org.shaotai.persistence.account.Session;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.store.Store;

/** The door: whose name, which password, and why not. */
public final class LoginModel {

    /** Where a desk remembers who logged in last. */
    public static final String LAST = "desk.account";

    private static final String RESTING = "refusal.login.resting";

    private final Supplier<Store> store;
    private final Desk desk;
    private final DeskSettings settings;
    private final Consumer<Session> onIn;
    private final StringProperty name;
    private final ReadOnlyObjectWrapper<Map<String, Role>> people =
            new ReadOnlyObjectWrapper<>(Map.of());
    private boolean isTrying;

    /**
     * A door that is shut.
     *
     * @param store behind it; waits until it is open
     * @param desk of the door itself: its notices say why somebody was not let in
     * @param expected whose name stands there already, empty for nobody's
     * @param onIn hears who came in
     */
    public LoginModel(
            Supplier<Store> store,
            Desk desk,
            DeskSettings settings,
            String expected,
            Consumer<Session> onIn) {
        this.store = store;
        this.desk = desk;
        this.settings = settings;
        this.name = new SimpleStringProperty(expected);
        this.onIn = onIn;
        desk.ask(() -> peopleOf(store.get()), people::set);
        desk.ask(this::warmUp, ready -> {});
    }

    /** While the password is typed. */
    private boolean warmUp() {
        store.get().logins().warmUp();
        return true;
    }

    private static Map<String, Role> peopleOf(Store store) {
        Map<String, Role> found = new LinkedHashMap<>();
        store.accounts().all().stream()
                .filter(account -> !account.isLocked())
                .forEach(account -> found.put(account.name(), account.role()));
        return found;
    }

    /** The name of the account. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Who could come in, by name, each with the role; comes a moment later. */
    public ReadOnlyObjectProperty<Map<String, Role>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /** Tries a password; while one try is under way another is not begun. */
    public void logIn(TypedPassword password) {
        if (isTrying) {
            password.wipe();
            return;
        }
        isTrying = true;
        String typed = name.get().strip();
        desk.background()
                .run(
                        () -> password.use(characters -> tried(typed, characters)),
                        this::answered,
                        this::failed);
    }

    private Answer tried(String typed, char[] password) {
        Store open = store.get();
        Outcome<Session> outcome = open.logins().logIn(typed, password);
        TimeWords times = new TimeWords(desk.words(), open.zone());
        return new Answer(outcome, open.clock().instant(), times);
    }

    private void answered(Answer answer) {
        isTrying = false;
        if (answer.outcome() instanceof Outcome.Done<Session> done) {
            desk.notices().dismiss();
            settings.put(LAST, done.value().actor().name());
            onIn.accept(done.value());
        } else {
            desk.notices().refused(sentence(answer));
        }
    }

    private void failed(Throwable failure) {
        isTrying = false;
        desk.notices().failed(failure);
    }

    /** A rest is told with the time at which it ends: the page may stand for a while. */
    private String sentence(Answer answer) {
        Refusal refusal = answer.outcome().refusal().orElseThrow();
        if (!refusal.key().equals(RESTING)) {
            return desk.words().of(refusal);
        }
        Duration left = Duration.ofMinutes((Long) refusal.args().get(0));
        String end = answer.times().time(answer.at().plus(left));
        return desk.words().of("account.login.resting", end);
    }

    /** What the store said to a try, when by its clock, and its times in words. */
    private record Answer(Outcome<Session> outcome, Instant at, TimeWords times) {}
}
