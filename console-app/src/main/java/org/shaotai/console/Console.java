package org.shaotai.console;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.common.Language;
import org.shaotai.console.common.Words;
import org.shaotai.console.common.WorkerBackground;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.HomeTown;

/**
 * The life of the window: opens, waits for the store, fills itself, changes its language, closes.
 */
public final class Console {

    private final StoreOpening opening;
    private final DeskSettings settings;
    private final WorkerBackground background;
    private final Window window;
    private Store store;
    private Wiring wiring;

    /** A console in a window. */
    public Console(Window window, StoreOpening opening, WorkerBackground background) {
        this.opening = opening;
        this.settings = opening.settings();
        this.background = background;
        this.window = window;
    }

    /** Shows the window and fills it as soon as the store is open. */
    public void start() {
        Words words = words();
        window.put(new StackPane(new Label(words.of("start.opening"))));
        window.show(words.of("frame.title"));
        background.run(this::ready, this::fill, this::fail);
    }

    private Ready ready() {
        Store opened = opening.await();
        return opened == null ? null : new Ready(opened, directory(opened));
    }

    private void fill(Ready ready) {
        store = ready.store();
        Desk desk = new Desk(background, store.clock(), words());
        desk.onDutyProperty().set(settings.get("desk.onDuty", ""));
        wiring = new Wiring(store, ready.directory(), desk, settings);
        window.put(wiring.frame());
    }

    private void fail(Throwable failure) {
        failure.printStackTrace();
    }

    private Directory directory(Store of) {
        Region home = HomeTown.ensure(of, Entry.by(Actor.SYSTEM, of.clock().instant()));
        return Directory.of(
                home,
                of.regions().all(),
                of.units().all(),
                of.categories().majors(),
                of.categories().all(),
                language());
    }

    private Language language() {
        return Language.valueOf(settings.get("desk.language", Language.CHINESE.name()));
    }

    private Words words() {
        return Words.in(language());
    }

    /** Lets the store go. */
    public void close() {
        if (wiring != null) {
            wiring.stop();
        }
        settings.save();
        background.close();
        if (store != null) {
            store.close();
        }
    }

    private record Ready(Store store, Directory directory) {}
}
