package org.shaotai.packaging.whistle;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.shaotai.console.Ground;
import org.shaotai.console.Window;
import org.shaotai.console.Wiring;
import org.shaotai.console.account.Person;
import org.shaotai.console.background.WorkerBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.common.Fonts;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.settings.Surroundings;
import org.shaotai.console.tour.Stagehand;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.demo.DemoStaff;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.unit.HomeTown;

/** The real window with the whistle screen in front, whose beat is given by hand. */
final class BeatWindow implements AutoCloseable {

    private final WorkerBackground background = new WorkerBackground();
    private final Window window;
    private final Wiring wiring;

    /** Opens the window and waits until the panel stands. */
    BeatWindow(Store store, StoreAddress address, Path directory) {
        startToolkit();
        Desk desk = new Desk(background, store.clock(), Words.in(Language.CHINESE), store.zone());
        desk.personProperty().set(Person.open(DemoStaff.name(Role.DUTY), Role.DUTY));
        Directory names = directory(store);
        DeskSettings settings = DeskSettings.in(directory.resolve("desk.properties"));
        window = Stagehand.onWindow(() -> Window.filling(new Stage(), Theme.LIGHT));
        wiring =
                Stagehand.onWindow(
                        () ->
                                new Wiring(
                                        new Ground(store, address, window.files()),
                                        names,
                                        desk,
                                        settings,
                                        new StillSurroundings()));
        Stagehand.onWindow(this::show);
        Stagehand hand = new Stagehand(window.scene(), background);
        hand.rest();
        hand.press(KeyCode.F3);
        Stagehand.onWindow(this::stop);
    }

    private static void startToolkit() {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        Stagehand.onWindow(
                () -> {
                    Fonts.load();
                    return null;
                });
    }

    private static Directory directory(Store store) {
        Entry entry = Entry.by(Actor.SYSTEM, store.clock().instant());
        return Directory.of(
                HomeTown.ensure(store, entry),
                store.regions().all(),
                store.units().all(),
                store.categories().majors(),
                store.categories().all(),
                Language.CHINESE);
    }

    private Optional<Void> show() {
        window.put(wiring.frame());
        window.show("whistle");
        return Optional.empty();
    }

    /** The window gives itself no more beats; those by hand are the only ones. */
    private Optional<Void> stop() {
        wiring.stop();
        return Optional.empty();
    }

    /** Gives so many beats and measures each; waits until all were given. */
    Beats beat(BeatClock clock, int count) {
        Beats beats = new Beats(window.scene(), clock, wiring::tick, count);
        Stagehand.onWindow(
                () -> {
                    beats.start();
                    return null;
                });
        beats.await();
        return beats;
    }

    @Override
    public void close() {
        Stagehand.onWindow(
                () -> {
                    window.hide();
                    return null;
                });
        background.close();
        Platform.exit();
    }

    private record StillSurroundings() implements Surroundings {
        @Override
        public void speak(Language language) {}

        @Override
        public void dress(Theme theme) {}

        @Override
        public void renew() {}

        @Override
        public void reopen() {}

        @Override
        public void lock() {}

        @Override
        public void handOver() {}
    }
}
