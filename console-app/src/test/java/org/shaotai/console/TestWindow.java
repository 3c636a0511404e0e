package org.shaotai.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.shaotai.console.account.Person;
import org.shaotai.console.background.WorkerBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.common.FileChoice;
import org.shaotai.console.common.FixedChoice;
import org.shaotai.console.common.Fonts;
import org.shaotai.console.common.Notices;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.settings.StillSurroundings;
import org.shaotai.console.tour.Stagehand;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.store.StoreAddress;
import org.testfx.api.FxToolkit;

/**
 * The real window at its smallest size over a small town. The town's store turns the window's
 * thread away from now on, and whatever goes wrong is kept for the test to see.
 */
public final class TestWindow implements AutoCloseable {

    private final WorkerBackground background = new WorkerBackground();
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final Desk desk;
    private final Window window;
    private final Wiring wiring;
    private final Stagehand hand;

    private TestWindow(
            TestTown town, Path directory, Language language, FileChoice choice, Person person) {
        desk = new Desk(background, town.store().clock(), Words.in(language));
        desk.personProperty().set(person);
        desk.notices().newestProperty().addListener((property, before, now) -> keep(now));
        window = onWindow(() -> new Window(new Stage(), Theme.LIGHT, 1366, 768));
        DeskSettings settings = DeskSettings.in(directory.resolve("desk.properties"));
        Directory names = Ready.directory(town.store(), language);
        wiring = onWindow(() -> wiring(town, directory, names, desk, settings, choice));
        town.forbid(onWindow(this::watchThread));
        hand = new Stagehand(window.scene(), background);
        onWindow(this::show);
        hand.rest();
    }

    /** Opens the window and waits until the first board stands. */
    public static TestWindow open(TestTown town, Path directory, Language language)
            throws TimeoutException {
        return open(town, directory, language, new FixedChoice(Optional.empty()));
    }

    /** Opens the window for a user who chooses files in a certain way. */
    public static TestWindow open(
            TestTown town, Path directory, Language language, FileChoice choice)
            throws TimeoutException {
        return open(town, directory, language, choice, Person.open("王值班", Role.DUTY));
    }

    /** Opens the window for somebody who has logged in. */
    public static TestWindow openFor(Role role, TestTown town, Path directory)
            throws TimeoutException {
        Person person = new Person(new Actor("李某", role), true);
        FileChoice nothing = new FixedChoice(Optional.empty());
        return open(town, directory, Language.CHINESE, nothing, person);
    }

    private static TestWindow open(
            TestTown town, Path directory, Language language, FileChoice choice, Person person)
            throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        onWindow(
                () -> {
                    Fonts.load();
                    return null;
                });
        return new TestWindow(town, directory, language, choice, person);
    }

    /** A frame over a town, where nobody chooses a file and nothing around it changes. */
    public static Wiring wiring(
            TestTown town, Path directory, Directory names, Desk desk, DeskSettings settings) {
        FileChoice nothing = new FixedChoice(Optional.empty());
        return wiring(town, directory, names, desk, settings, nothing);
    }

    private static Wiring wiring(
            TestTown town,
            Path directory,
            Directory names,
            Desk desk,
            DeskSettings settings,
            FileChoice choice) {
        StoreAddress address = StoreAddress.file(directory.resolve("desk"));
        Ground ground = new Ground(town.store(), address, choice);
        return new Wiring(ground, names, desk, settings, new StillSurroundings());
    }

    private Thread watchThread() {
        Thread thread = Thread.currentThread();
        thread.setUncaughtExceptionHandler((of, failure) -> failures.add(failure));
        return thread;
    }

    private Void show() {
        window.put(wiring.frame());
        window.show("test");
        return null;
    }

    private void keep(Notices.Notice now) {
        if (now != null && now.kind() == Notices.Kind.TROUBLE) {
            failures.add(new AssertionError(now.sentence()));
        }
    }

    /** Does something on the window's thread. */
    public static <T> T onWindow(Supplier<T> act) {
        return Stagehand.onWindow(act);
    }

    /** Acts as an operator. */
    public Stagehand hand() {
        return hand;
    }

    /** The desk behind the window. */
    public Desk desk() {
        return desk;
    }

    /** Where one is. */
    public Place place() {
        return onWindow(wiring::place);
    }

    /** The scene. */
    public Scene scene() {
        return window.scene();
    }

    /** The node under a selector. */
    public <N extends Node> N find(String selector, Class<N> type) {
        return onWindow(() -> type.cast(window.scene().lookup(selector)));
    }

    /** What went wrong since the window was opened: uncaught, or told as trouble. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        onWindow(
                () -> {
                    wiring.stop();
                    window.hide();
                    return null;
                });
        background.close();
    }
}
