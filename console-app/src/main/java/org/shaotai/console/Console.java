package org.shaotai.console;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.shaotai.console.background.WorkerBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Notices;
import org.shaotai.console.errand.ErrandController;
import org.shaotai.console.errand.ErrandModel;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.settings.SettingsModel;
import org.shaotai.console.settings.Surroundings;
import org.shaotai.console.start.NewStore;
import org.shaotai.console.start.StartController;
import org.shaotai.console.start.StartModel;
import org.shaotai.console.start.TroubleController;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.store.Store;

/**
 * The life of the window: opens, waits for the store or offers to make one, fills itself, changes
 * its language, closes. The window's thread only, but for what is handed to the background.
 */
public final class Console implements Surroundings {

    /** What a first board may take before the window comes without it. */
    private static final Duration PATIENCE = Duration.millis(600);

    private final StoreOpening opening;
    private final NewStore newStore;
    private final DeskSettings settings;
    private final WorkerBackground background;
    private final Window window;
    private ErrandModel making;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Ready ready;
    private Wiring wiring;

    /**
     * A console in a window.
     *
     * @param newStore makes a store when there is none
     */
    public Console(
            Window window, StoreOpening opening, NewStore newStore, WorkerBackground background) {
        this.opening = opening;
        this.newStore = newStore;
        this.settings = opening.settings();
        this.background = background;
        this.window = window;
    }

    /**
     * Fills the window as soon as the store is open, and shows it with its first board in it: to
     * paint it before costs more than it tells. Where the board is long in coming the window says
     * so.
     */
    public void start() {
        patience.setOnFinished(over -> show());
        patience.play();
        await(Place.FIRST);
    }

    private void await(Place place) {
        window.put(new StackPane(new Label(words().of("start.opening"))));
        background.run(this::open, opened -> opened(opened, place), this::fail);
    }

    private void show() {
        patience.stop();
        window.show(words().of("frame.title"));
    }

    private Optional<Ready> open() {
        return opening.await();
    }

    private void opened(Optional<Ready> opened, Place place) {
        if (opened.isPresent()) {
            ready = opened.get();
            fill(place);
        } else {
            offer();
        }
    }

    /** There is no store yet: asks which to make. */
    private void offer() {
        Words words = words();
        Notices notices = new Notices(words);
        making = new ErrandModel(background, notices);
        StartModel model = new StartModel(newStore, making, words, settings, this::again);
        StartController controller =
                new StartController(model, making.runningProperty(), notices, words, this::askIn);
        Parent page =
                new Layouts(words)
                        .load("start/start.fxml", controller, new ErrandController(making, words));
        window.put(page);
        show();
        controller.focus();
        FirstPaint.announce(window.scene());
    }

    private void askIn(Language language) {
        settings.put(SettingsModel.LANGUAGE, language.name());
        offer();
    }

    private void fail(Throwable failure) {
        Words words = words();
        Notices notices = new Notices(words);
        notices.failed(failure);
        TroubleController controller =
                new TroubleController(
                        notices.newestProperty().get().sentence(), this::again, Platform::exit);
        window.put(new Layouts(words).load("start/trouble.fxml", controller));
        show();
        controller.focus();
    }

    private void again() {
        if (ready != null) {
            reopen(); // it was open: another one beside it would hold the file as well
        } else {
            opening.begin();
            await(Place.FIRST);
        }
    }

    private void fill(Place place) {
        Store store = ready.store();
        Desk desk = new Desk(background, store.clock(), words(), store.zone());
        desk.onDutyProperty().set(settings.get(SettingsModel.ON_DUTY, ""));
        wiring =
                new Wiring(
                        new Ground(store, opening.address(), window.files()),
                        ready.directory(),
                        desk,
                        settings,
                        this);
        wiring.resume(place);
        wiring.begin(ready.board(), this::show);
        window.put(wiring.frame());
        window.arrange(); // the first board is still being read
    }

    @Override
    public void speak(Language language) {
        Place place = leave();
        ready = ready.in(language);
        fill(place);
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
                    fill(leave());
                },
                this::fail);
    }

    @Override
    public void reopen() {
        Place place = leave();
        Store store = ready.store();
        ready = null;
        background.run(
                () -> {
                    store.close();
                    opening.begin();
                    return open();
                },
                opened -> opened(opened, place),
                this::fail);
    }

    private Place leave() {
        Place place = wiring.place();
        wiring.stop();
        return place;
    }

    private Words words() {
        return Words.in(opening.language());
    }

    /** Calls off what is under way and lets the store go. */
    public void close() {
        if (making != null) {
            making.callOff();
        }
        if (wiring != null) {
            wiring.stop();
        }
        if (ready != null) {
            settings.save();
        }
        background.close();
        if (ready != null) {
            ready.store().close();
        }
    }
}
