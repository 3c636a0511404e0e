package org.shaotai.console;

import javafx.application.Application;
import javafx.stage.Stage;
import org.shaotai.persistence.store.StoreAddress;

/** The window. */
public final class ConsoleApp extends Application {

    private static StoreOpening opening;

    private Wiring wiring;

    /** Begins to open the store, beside the toolkit's own start. */
    static void begin(StoreAddress address) {
        opening = new StoreOpening(address);
    }

    @Override
    public void start(Stage stage) {
        wiring = new Wiring(opening, stage);
        wiring.show();
    }

    @Override
    public void stop() {
        wiring.close();
    }
}
