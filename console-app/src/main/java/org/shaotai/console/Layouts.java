package org.shaotai.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import org.shaotai.console.words.Words;

/**
 * Loads layouts in one language.
 *
 * @param words the language
 */
public record Layouts(Words words) {

    /** Loads a layout with the controllers that it, and those it includes, name. */
    public <N> N load(String file, Object... controllers) {
        FXMLLoader loader =
                new FXMLLoader(
                        Layouts.class.getResource("/org/shaotai/console/" + file), words.bundle());
        loader.setControllerFactory(type -> pick(type, controllers));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Object pick(Class<?> type, Object... controllers) {
        for (Object controller : controllers) {
            if (type.isInstance(controller)) {
                return controller;
            }
        }
        throw new IllegalArgumentException("no controller for " + type.getName());
    }
}
