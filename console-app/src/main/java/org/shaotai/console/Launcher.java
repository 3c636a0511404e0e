package org.shaotai.console;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.shaotai.console.command.ConsoleCommand;
import org.shaotai.console.command.HomeStore;
import org.shaotai.persistence.store.StoreAddress;

/** Starts the console: with arguments the command line, without any the window. */
public final class Launcher {

    /** Warns at every start that the toolkit lies on the class path, where it is meant to lie. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Launcher() {}

    /** Does not extend Application, so that the toolkit may lie on the class path. */
    public static void main(String[] args) {
        if (args.length > 0) {
            System.exit(ConsoleCommand.run(args));
        }
        Logger.getLogger("").setLevel(Level.WARNING); // libraries tell what they do at every start
        TOOLKIT.setLevel(Level.SEVERE);
        ConsoleApp.begin(StoreAddress.of(HomeStore.address()));
        Application.launch(ConsoleApp.class, args);
    }
}
