package org.shaotai.console.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.shaotai.console.Console;
import org.shaotai.console.StoreOpening;
import org.shaotai.console.Window;
import org.shaotai.console.background.WorkerBackground;
import org.shaotai.console.common.Fonts;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.settings.SettingsModel;
import org.shaotai.console.start.NewStore;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;

/**
 * Drives the real window through the main job, without a display, and writes a picture of each
 * screen. The store is left as it is: each walk goes over the same copy, made anew.
 */
public final class Tour {

    private static final List<Look> LOOKS =
            List.of(
                    new Look(1366, 768, Theme.LIGHT, Language.CHINESE),
                    new Look(1366, 768, Theme.DARK, Language.CHINESE),
                    new Look(1920, 1080, Theme.LIGHT, Language.CHINESE),
                    new Look(1920, 1080, Theme.DARK, Language.CHINESE),
                    new Look(1366, 768, Theme.LIGHT, Language.ENGLISH));

    private final Camera camera;
    private final Path desk;
    private final List<Path> pictures = new ArrayList<>();

    private Tour(Path directory, Path desk) {
        this.camera = new Camera(directory);
        this.desk = desk;
    }

    /**
     * Takes the tour; leaves nothing behind but its pictures, also when it fails.
     *
     * @param directory where the pictures go
     * @param address the store
     * @return the pictures
     */
    public static List<Path> run(Path directory, StoreAddress address) throws IOException {
        Path desk = Files.createTempDirectory("shaotai-tour");
        Thread broom = new Thread(() -> sweep(desk)); // for a tour that is broken off
        Runtime.getRuntime().addShutdownHook(broom);
        try {
            Tour tour = new Tour(directory, desk);
            startToolkit();
            StoreAddress ready = prepared(address, desk);
            for (Look look : LOOKS) {
                tour.start(look);
                tour.trouble(look);
                tour.walk(ready, look);
            }
            return tour.pictures;
        } finally {
            Platform.exit();
            deleteAll(desk);
            Runtime.getRuntime().removeShutdownHook(broom);
        }
    }

    private static void sweep(Path directory) {
        try {
            deleteAll(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(directory.toString(), e);
        }
    }

    /** A copy that is at the newest schema already, so that no walk has to bring it there. */
    private static StoreAddress prepared(StoreAddress address, Path desk) throws IOException {
        StoreAddress ready = StoreAddress.file(desk.resolve("ready"));
        Files.copy(address.path(), ready.path());
        Store.open(ready).close();
        return ready;
    }

    /** Deletes a directory and everything in it. */
    public static void deleteAll(Path directory) throws IOException {
        try (Stream<Path> found = Files.walk(directory)) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Without a display; a toolkit that runs already is used as it is. */
    private static void startToolkit() {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        System.setProperty("headless.geometry", "1920x1080-32");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        Stagehand.onWindow(
                () -> {
                    Fonts.load();
                    return null;
                });
    }

    private void start(Look look) throws IOException {
        Path first = Files.createDirectories(desk.resolve("first" + look.suffix()));
        visit(
                StoreAddress.file(first.resolve("desk")),
                look,
                stage -> {
                    stage.picture("00-start");
                    stage.hand().with("#town", TextField.class, TextField::requestFocus);
                    stage.hand().press(KeyCode.ENTER);
                    stage.picture("00-first-account");
                });
    }

    private void trouble(Look look) throws IOException {
        Path broken = desk.resolve("broken.mv.db");
        Files.writeString(broken, "no store at all", StandardCharsets.UTF_8);
        visit(StoreAddress.file(broken), look, stage -> stage.picture("00-trouble"));
    }

    private void walk(StoreAddress address, Look look) throws IOException {
        StoreAddress copy = StoreAddress.file(desk.resolve("desk"));
        Files.copy(address.path(), copy.path(), StandardCopyOption.REPLACE_EXISTING);
        visit(copy, look, stage -> new Walk(stage.hand(), stage::picture).go());
    }

    /** Opens the window on a store, does something there and closes it again. */
    private void visit(StoreAddress address, Look look, Consumer<Visit> act) throws IOException {
        Files.deleteIfExists(address.path().resolveSibling("desk.properties"));
        StoreOpening opening = new StoreOpening(address);
        opening.settings().put(SettingsModel.THEME, look.theme().name());
        opening.settings().put(SettingsModel.LANGUAGE, look.language().name());
        WorkerBackground background = new WorkerBackground();
        NewStore newStore = NewStore.at(address, Clock.systemUTC());
        Window window =
                Stagehand.onWindow(
                        () -> new Window(new Stage(), look.theme(), look.width(), look.height()));
        Console console = new Console(window, opening, newStore, background);
        try {
            Stagehand.onWindow(
                    () -> {
                        console.start();
                        return null;
                    });
            Stagehand hand = new Stagehand(window.scene(), background);
            hand.rest();
            act.accept(new Visit(hand, window, look));
        } finally {
            Stagehand.onWindow(
                    () -> {
                        console.close();
                        window.hide();
                        return null;
                    });
        }
    }

    /** One visit to the window. */
    private final class Visit {
        private final Stagehand hand;
        private final Window window;
        private final Look look;

        Visit(Stagehand hand, Window window, Look look) {
            this.hand = hand;
            this.window = window;
            this.look = look;
        }

        Stagehand hand() {
            return hand;
        }

        void picture(String name) {
            pictures.add(
                    Stagehand.onWindow(() -> camera.take(window.scene(), name + look.suffix())));
        }
    }

    /** How the window looks on one walk. */
    private record Look(int width, int height, Theme theme, Language language) {

        String suffix() {
            String face = theme.name().toLowerCase(Locale.ROOT);
            String tongue = language == Language.ENGLISH ? "-en" : "";
            return "-" + width + "x" + height + "-" + face + tongue;
        }
    }
}
