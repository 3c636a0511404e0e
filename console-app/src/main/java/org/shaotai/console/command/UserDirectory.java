package org.shaotai.console.command;

import java.nio.file.Path;
import java.util.Map;

/** Where the user's own store lives: the data directory of the operating system's custom. */
final class UserDirectory {

    private UserDirectory() {}

    static Path of(Map<String, String> environment) {
        Path home = Path.of(System.getProperty("user.home"));
        if (environment.containsKey("LOCALAPPDATA")) {
            return Path.of(environment.get("LOCALAPPDATA"), "Shaotai");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isEmpty() ? home.resolve(".local").resolve("share") : Path.of(data))
                .resolve("shaotai");
    }
}
