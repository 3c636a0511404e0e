package org.shaotai.console;

import java.util.function.Consumer;
import org.shaotai.console.account.FirstAccountController;
import org.shaotai.console.account.FirstAccountModel;
import org.shaotai.console.account.Greeting;
import org.shaotai.console.account.LoginController;
import org.shaotai.console.account.LoginModel;
import org.shaotai.console.account.OpenDesk;
import org.shaotai.console.account.Person;
import org.shaotai.console.background.Background;
import org.shaotai.console.common.Desk;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.store.Store;

/** The door of the window: the pages that cover it until somebody comes in. */
final class Door {

    private final Window window;
    private final Background background;
    private final DeskSettings settings;
    private final Consumer<Person> onIn;

    /**
     * A door that stands open.
     *
     * @param onIn hears who came in
     */
    Door(Window window, Background background, DeskSettings settings, Consumer<Person> onIn) {
        this.window = window;
        this.background = background;
        this.settings = settings;
        this.onIn = onIn;
    }

    /** Whether nobody is asked who they are: a desk without accounts that wants none. */
    boolean standsOpen(Ready ready) {
        return !ready.hasAccounts() && new OpenDesk(settings).isChosen();
    }

    /** Somebody opened the window on a store: who? A desk that wants no accounts lets them in. */
    void arrive(Ready ready, Words words) {
        OpenDesk openDesk = new OpenDesk(settings);
        if (standsOpen(ready)) {
            onIn.accept(openDesk.person(words));
        } else if (ready.hasAccounts()) {
            String last = settings.get(LoginModel.LAST, "");
            shut(ready, words, last, words.of("account.login.arrive"));
        } else {
            askForFirst(ready.store(), words, openDesk);
        }
    }

    /** Shuts behind a person, who can come back by the password; anybody else can take over. */
    void lock(Ready ready, Words words, Person person) {
        String lead = words.of("account.login.locked", person.name(), person.role());
        shut(ready, words, person.name(), lead);
    }

    /** Shuts behind a person who goes. */
    void handOver(Ready ready, Words words) {
        shut(ready, words, "", words.of("account.login.handOver"));
    }

    private void shut(Ready ready, Words words, String expected, String lead) {
        Store store = ready.store();
        Desk desk = new Desk(background, store.clock(), words, store.zone());
        LoginModel model =
                new LoginModel(
                        store,
                        desk,
                        settings,
                        expected,
                        session -> onIn.accept(Person.of(session)));
        Greeting greeting =
                new Greeting(
                        words.of("frame.room", ready.directory().home().name()),
                        lead,
                        words.of(ready.isDemo() ? "account.login.demo" : "account.login.hint"));
        LoginController controller = new LoginController(model, desk.notices(), words, greeting);
        window.cover(new Layouts(words).load("account/login.fxml", controller));
        controller.focus();
        FirstPaint.passBy(model);
    }

    private void askForFirst(Store store, Words words, OpenDesk openDesk) {
        Desk desk = new Desk(background, store.clock(), words, store.zone());
        FirstAccountModel model =
                new FirstAccountModel(
                        store,
                        desk,
                        session -> onIn.accept(Person.of(session)),
                        () -> {
                            openDesk.choose();
                            onIn.accept(openDesk.person(words));
                        });
        FirstAccountController controller = new FirstAccountController(model, desk.notices());
        window.cover(new Layouts(words).load("account/first-account.fxml", controller));
        controller.focus();
    }
}
