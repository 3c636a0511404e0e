package org.shaotai.console;

import java.nio.file.Path;
import javafx.application.Application;
import org.shaotai.persistence.store.StoreAddress;

/** Starts the console: with arguments the command line, without any the window. */
public final class Launcher {

    private Launcher() {}

    /** Does not extend Application, so that the toolkit may lie on the class path. */
    public static void main(String[] args) {
        ConsoleApp.begin(StoreAddress.of(storeText()));
        Application.launch(ConsoleApp.class, args);
    }

    /** The store of this desk: stated by property or environment, otherwise a file in the user's home. */
    static String storeText() {
        String stated = System.getProperty("shaotai.store", System.getenv("SHAOTAI_STORE"));
        return stated != null
                ? stated
                : Path.of(System.getProperty("user.home"), ".shaotai", "desk").toString();
    }
}
