package org.shaotai.console;

import org.shaotai.console.command.ConsoleCommand;

public final class Launcher {
    public static void main(String[] a) {
        System.exit(ConsoleCommand.run(a));
    }
}
