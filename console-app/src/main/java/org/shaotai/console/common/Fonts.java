package org.shaotai.console.common;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.text.Font;

/**
 * The bundled typeface. A bare machine has none that knows Chinese, so the window does not start
 * without it.
 */
public final class Fonts {

    /**
     * Where the start script unpacked the typeface. From a file each weight is there in a
     * millisecond; out of an archive the toolkit first copies its ten megabytes, a fifth of the
     * whole start.
     */
    private static final String UNPACKED = System.getProperty("shaotai.fonts", "");

    private static final double ANY_SIZE = 13;

    private Fonts() {}

    /** Loads both weights; must run before the first scene. */
    public static void load() {
        load("NotoSansSC-Regular.ttf");
        load("NotoSansSC-Bold.ttf");
    }

    private static void load(String file) {
        URL place = Fonts.class.getResource("/org/shaotai/console/fonts/" + file);
        if (!isLoaded(unpacked(file)) && (place == null || !isLoaded(place.toExternalForm()))) {
            throw new IllegalStateException("the bundled font cannot be loaded: " + file);
        }
    }

    private static String unpacked(String file) {
        Path path = Path.of(UNPACKED, file);
        return UNPACKED.isEmpty() || !Files.isReadable(path) ? "" : path.toUri().toString();
    }

    private static boolean isLoaded(String place) {
        return !place.isEmpty() && Font.loadFont(place, ANY_SIZE) != null;
    }
}
