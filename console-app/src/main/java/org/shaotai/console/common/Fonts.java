package org.shaotai.console.common;

import java.net.URL;
import javafx.scene.text.Font;

/** The bundled typeface. A bare machine has none that knows Chinese, so the window does not start without it. */
public final class Fonts {

    private static final double ANY_SIZE = 13;

    private Fonts() {}

    /** Loads both weights; must run before the first scene. */
    public static void load() {
        load("NotoSansSC-Regular.ttf");
        load("NotoSansSC-Bold.ttf");
    }

    private static void load(String file) {
        URL place = Fonts.class.getResource("/org/shaotai/console/fonts/" + file);
        if (place == null || Font.loadFont(place.toExternalForm(), ANY_SIZE) == null) {
            throw new IllegalStateException("the bundled font cannot be loaded: " + file);
        }
    }
}
