package org.shaotai.console;

import java.time.Clock;
import javafx.application.Application;
import javafx.stage.Stage;
import org.shaotai.console.background.WorkerBackground;
import org.shaotai.console.common.Fonts;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.settings.SettingsModel;
import org.shaotai.console.start.NewStore;
import org.shaotai.persistence.store.StoreAddress;

/** The window. */
public final class ConsoleApp extends Application {

    private static StoreOpening opening;

    private Console console;

    /** Begins to open the store, beside the toolkit's own start. */
    static void begin(StoreAddress address) {
        opening = new StoreOpening(address);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Theme theme =
                Theme.valueOf(opening.settings().get(SettingsModel.THEME, Theme.LIGHT.name()));
        console =
                new Console(
                        Window.filling(stage, theme),
                        opening,
                        NewStore.at(opening.address(), Clock.systemUTC()),
                        new WorkerBackground());
        console.start();
    }

    @Override
    public void stop() {
        console.close();
    }
}
