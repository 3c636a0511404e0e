package org.shaotai.console.command;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the user's own store is: stated by property or environment, otherwise in the user's data
 * directory.
 */
public final class HomeStore {

    private HomeStore() {}

    /** Its address, as {@code StoreAddress.of} reads it. */
    public static String address() {
        Map<String, String> environment = System.getenv();
        String stated =
                System.getProperty("shaotai.store", environment.getOrDefault("SHAOTAI_STORE", ""));
        return stated.isEmpty() ? directory(environment).resolve("desk").toString() : stated;
    }

    static Path directory(Map<String, String> environment) {
        String windows = environment.getOrDefault("LOCALAPPDATA", "");
        if (!windows.isEmpty()) {
            return Path.of(windows, "Shaotai");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path share =
                data.isEmpty()
                        ? Path.of(System.getProperty("user.home"), ".local", "share")
                        : Path.of(data);
        return share.resolve("shaotai");
    }
}
