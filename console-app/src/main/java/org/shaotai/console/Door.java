package org.shaotai.console;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.shaotai.console.account.FirstAccountController;
import org.shaotai.console.account.FirstAccountModel;
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
    private final Supplier<Store> store;
    private final Consumer<Person> onIn;
    private Doorplate shown;

    /**
     * A door that stands open.
     *
     * @param store behind it; waits until it is open
     * @param onIn hears who came in
     */
    Door(
            Window window,
            Background background,
            DeskSettings settings,
            Supplier<Store> store,
            Consumer<Person> onIn) {
        this.window = window;
        this.background = background;
        this.settings = settings;
        this.store = store;
        this.onIn = onIn;
    }

    /** Shuts before the store behind it is open, as the desk remembers it. */
    void shutAhead(Words words) {
        Doorplate.rememberedBy(settings).ifPresent(plate -> arrive(plate, words));
    }

    /** Whether the door that was shut ahead is the one of the store that was opened. */
    boolean isOf(Ready ready) {
        return ready.hasAccounts() && Doorplate.of(ready).equals(shown);
    }

    /** Whether nobody is asked who they are: a desk without accounts that wants none. */
    boolean standsOpen(Ready ready) {
        return !ready.hasAccounts() && new OpenDesk(settings).isChosen();
    }

    /** Somebody opened the window on a store: who? A desk that wants no accounts lets them in. */
    void arrive(Ready ready, Words words) {
        shown = null;
        OpenDesk openDesk = new OpenDesk(settings);
        if (standsOpen(ready)) {
            onIn.accept(openDesk.person(words));
        } else if (ready.hasAccounts()) {
            arrive(Doorplate.of(ready), words);
        } else {
            askForFirst(ready.store(), words, openDesk);
        }
    }

    private void arrive(Doorplate plate, Words words) {
        plate.remember(settings);
        String last = settings.get(LoginModel.LAST, "");
        shut(plate, words, last, words.of("account.login.arrive"));
    }

    /** Shuts behind a person, who can come back by the password; anybody else can take over. */
    void lock(Ready ready, Words words, Person person) {
        String lead = words.of("account.login.locked", person.name(), person.role());
        shut(Doorplate.of(ready), words, person.name(), lead);
    }

    /** Shuts behind a person who goes. */
    void handOver(Ready ready, Words words) {
        shut(Doorplate.of(ready), words, "", words.of("account.login.handOver"));
    }

    /** The page's own desk needs no clock of the store: what is told of times is told by it. */
    private void shut(Doorplate plate, Words words, String expected, String lead) {
        shown = plate;
        Desk desk = new Desk(background, Clock.systemUTC(), words);
        LoginModel model =
                new LoginModel(
                        store,
                        desk,
                        settings,
                        expected,
                        session -> onIn.accept(Person.of(session)));
        LoginController controller =
                new LoginController(model, desk.notices(), words, plate.greeting(words, lead));
        window.cover(new Layouts(words).load("account/login.fxml", controller));
        controller.focus();
        FirstPaint.passBy(window, model);
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
