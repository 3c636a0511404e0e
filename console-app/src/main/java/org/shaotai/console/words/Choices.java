package org.shaotai.console.words;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Shows the values of a choice in words. */
public final class Choices {

    private Choices() {}

    /** Lets a choice show each value under a name. */
    public static <T> void name(ComboBox<T> choice, Function<? super T, String> name) {
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        return choice.getItems().stream()
                                .filter(value -> name.apply(value).equals(text))
                                .findFirst()
                                .orElse(null);
                    }
                });
    }

    /** Fills a choice with all constants of an enumeration, in words. */
    public static <E extends Enum<E>> void fill(ComboBox<E> choice, E[] constants, Words words) {
        name(choice, words::name);
        choice.getItems().setAll(constants);
    }
}
