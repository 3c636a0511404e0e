package org.shaotai.console.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.shaotai.console.Console;
import org.shaotai.console.StoreOpening;
import org.shaotai.console.Window;
import org.shaotai.console.common.Fonts;
import org.shaotai.console.common.WorkerBackground;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.start.NewStore;
import org.shaotai.persistence.store.StoreAddress;

/**
 * Drives the real window through the main job, without a display, and writes a picture of each
 * screen.
 */
public final class Tour {

    private static final int[][] SIZES = {{1366, 768}, {1920, 1080}};

    private final Path directory;

    private Tour(Path directory) {
        this.directory = directory;
    }

    /**
     * Takes the tour on a copy of a store, which itself is left as it is.
     *
     * @param directory where the pictures go
     * @param address the store
     */
    public static void run(Path directory, StoreAddress address) {
        goHeadless();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        Stagehand.onWindow(
                () -> {
                    Fonts.load();
                    return null;
                });
        Tour tour = new Tour(directory);
        for (int[] size : SIZES) {
            for (Theme theme : Theme.values()) {
                tour.walk(address, size[0], size[1], theme);
            }
        }
        Platform.exit();
    }

    /** Must run before the toolkit starts; a toolkit that runs already is used as it is. */
    private static void goHeadless() {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        System.setProperty("headless.geometry", "1920x1080-32");
    }

    private void walk(StoreAddress address, int width, int height, Theme theme) {
        WorkerBackground background = new WorkerBackground();
        StoreOpening opening = new StoreOpening(copy(address));
        opening.settings().put("desk.theme", theme.name());
        Window window = Stagehand.onWindow(() -> new Window(new Stage(), theme, width, height));
        Console console =
                new Console(
                        window,
                        opening,
                        NewStore.at(opening.address(), java.time.Clock.systemUTC()),
                        background);
        Stagehand.onWindow(
                () -> {
                    console.start();
                    return null;
                });
        String suffix = "-" + width + "x" + height + "-" + theme.name().toLowerCase(Locale.ROOT);
        Stagehand hand = new Stagehand(window.scene(), background);
        hand.rest();
        Camera camera = new Camera(directory);
        new Walk(hand, name -> Stagehand.onWindow(() -> camera.take(window.scene(), name + suffix)))
                .go();
        Stagehand.onWindow(
                () -> {
                    console.close();
                    window.hide();
                    return null;
                });
    }

    private static StoreAddress copy(StoreAddress address) {
        try {
            Path copy = Files.createTempDirectory("shaotai-tour").resolve("desk.mv.db");
            if (address.exists()) {
                Files.copy(address.path(), copy);
            }
            return StoreAddress.file(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
