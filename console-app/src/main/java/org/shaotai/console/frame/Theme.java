package org.shaotai.console.frame;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/** The two faces of the window: the same rules over two sets of tokens. */
public enum Theme {
    LIGHT("tokens-light.css"),
    DARK("tokens-dark.css");

    private static final List<String> RULES =
            List.of(
                    "base.css",
                    "icons.css",
                    "frame.css",
                    "screens.css",
                    "whistle.css",
                    "consultation.css",
                    "summary.css",
                    "supervision.css",
                    "calendar.css",
                    "settings.css");

    private final String tokens;

    Theme(String tokens) {
        this.tokens = tokens;
    }

    /**
     * Dresses a scene; the library's rules underneath are taken in their compiled form, which loads
     * faster.
     */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(
                this == LIGHT
                        ? new PrimerLight().getUserAgentStylesheetBSS()
                        : new PrimerDark().getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(sheet(tokens));
        RULES.forEach(rule -> scene.getStylesheets().add(sheet(rule)));
    }

    private static String sheet(String file) {
        return Theme.class.getResource("/org/shaotai/console/theme/" + file).toExternalForm();
    }
}
