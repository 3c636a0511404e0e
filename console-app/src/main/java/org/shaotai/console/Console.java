package org.shaotai.console;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.shaotai.console.account.IdleWatch;
import org.shaotai.console.account.LoginModel;
import org.shaotai.console.account.Person;
import org.shaotai.console.background.WorkerBackground;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.settings.Surroundings;
import org.shaotai.console.start.NewStore;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.store.Store;

/**
 * The life of the window: opens, waits for the store or offers to make one, fills itself, changes
 * its language, closes. The window's thread only, but for what is handed to the background.
 */
public final class Console implements Surroundings {

    /** What a first board may take before the window comes without it. */
    private static final Duration PATIENCE = Duration.millis(600);

    private final StoreOpening opening;
    private final DeskSettings settings;
    private final WorkerBackground background;
    private final Window window;
    private final FirstStart firstStart;
    private final Door door;
    private final Inside inside;
    private final IdleLock idleLock;
    private Ready ready;
    private Person person;
    private Person early;

    /** A console in a window; makes a store when there is none. */
    public Console(
            Window window, StoreOpening opening, NewStore newStore, WorkerBackground background) {
        this.opening = opening;
        this.settings = opening.settings();
        this.background = background;
        this.window = window;
        this.firstStart = new FirstStart(window, newStore, settings, background, this::again);
        this.door = new Door(window, background, settings, opening::store, this::comeIn);
        this.inside = new Inside(window, opening, background, this, this::show);
        this.idleLock =
                new IdleLock(
                        window.scene(), new IdleWatch(newStore.machine(), settings), this::lock);
    }

    /**
     * Shows the door at once where the desk remembers it, otherwise the window with its first board
     * in it: to paint it before costs more than it tells, unless the board is long in coming.
     */
    public void start() {
        if (opening.hasDoor()) {
            door.shutAhead(words());
            show();
            window.whenPainted(this::again);
        } else {
            window.showWithin(PATIENCE, words().of("frame.title"));
            await(Place.FIRST);
        }
    }

    private void await(Place place) {
        window.put(new StackPane(new Label(words().of("start.opening"))));
        background.run(opening::await, opened -> opened(opened, place), this::fail);
    }

    private void show() {
        window.show(words().of("frame.title"));
    }

    private void opened(Optional<Ready> opened, Place place) {
        if (opened.isEmpty()) {
            show();
            firstStart.offer(words());
            return;
        }
        ready = opened.get();
        if (early != null) {
            comeIn(early);
            early = null;
        } else if (person == null) {
            arrive();
        } else {
            inside.fill(ready, place, person);
        }
    }

    /** The first board is read and built behind the door while somebody types a password. */
    private void arrive() {
        if (!door.isOf(ready)) {
            meet();
        }
        if (ready.hasAccounts()) {
            window.whenPainted(this::prepare);
        }
    }

    private void meet() {
        window.uncover();
        window.put(new StackPane());
        if (!door.standsOpen(ready)) {
            show();
        }
        door.arrive(ready, words());
    }

    private void prepare() {
        if (!inside.isBuilt() && ready != null) {
            Role expected = ready.roleOf(settings.get(LoginModel.LAST, ""));
            inside.fill(ready, Place.FIRST, Person.expected(words(), expected));
        }
    }

    /** What was prepared for the same role, or left by the same person, is used; no other. */
    private void comeIn(Person now) {
        if (ready == null) {
            early = now; // let in by the store before it was heard here that it is open
            return;
        }
        if ((person == null || now.equals(person)) && inside.suits(now)) {
            inside.give(now);
        } else {
            takeOver(now);
        }
        person = now;
        window.uncover();
        inside.cover(false);
    }

    private void takeOver(Person now) {
        Place place = Place.FIRST;
        if (inside.isBuilt()) {
            place = inside.leave().today();
            ready = ready.in(opening.language()); // its board was read when the last one came
        }
        inside.fill(ready, place, now);
    }

    @Override
    public void lock() {
        if (mayShut() && person.isSignedIn()) {
            inside.cover(true);
            door.lock(ready, words(), person);
        }
    }

    @Override
    public void handOver() {
        if (mayShut()) {
            inside.cover(true);
            door.handOver(ready, words());
        }
    }

    private boolean mayShut() {
        return ready != null && person != null && !window.isCovered();
    }

    private void fail(Throwable failure) {
        window.uncover();
        Trouble.show(window, words(), failure, this::again);
        show();
    }

    private void again() {
        if (ready != null) {
            reopen(); // another one beside it would hold the file as well
        } else {
            opening.begin();
            await(Place.FIRST);
        }
    }

    @Override
    public void speak(Language language) {
        Place place = inside.leave();
        ready = ready.in(language);
        inside.fill(ready, place, person);
    }

    @Override
    public void dress(Theme theme) {
        window.dress(theme);
    }

    @Override
    public void renew() {
        Store store = ready.store();
        background.run(
                () -> Ready.of(store, opening.language()),
                now -> {
                    ready = now;
                    inside.fill(ready, inside.leave(), person);
                },
                this::fail);
    }

    @Override
    public void reopen() {
        Place place = inside.leave();
        Store store = ready.store();
        ready = null;
        background.run(
                () -> {
                    store.close();
                    opening.begin();
                    return opening.await();
                },
                opened -> opened(opened, place),
                this::fail);
    }

    private Words words() {
        return Words.in(opening.language());
    }

    /** Calls off what is under way and lets the store go. */
    public void close() {
        idleLock.stop();
        firstStart.callOff();
        inside.stop();
        background.close();
        if (ready != null) {
            settings.save();
            ready.store().close();
        }
    }
}
