package org.shaotai.console.words;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Shows the values of a choice in words. */
public final class Choices {

    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private Choices() {}

    /** Lets a choice show each value under a name, and what it asks for while it has none. */
    public static <T> void name(ComboBox<T> choice, Function<? super T, String> name) {
        choice.valueProperty()
                .addListener(
                        (property, before, now) ->
                                choice.pseudoClassStateChanged(ASKING, now == null));
        choice.pseudoClassStateChanged(ASKING, choice.getValue() == null);
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

    /** Names the values of a list that is only picked from, never typed into. */
    public static <T> StringConverter<T> naming(Function<? super T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                return null; // never asked: the list is not typed into
            }
        };
    }

    /** Fills a choice with all constants of an enumeration, in words. */
    public static <E extends Enum<E>> void fill(ComboBox<E> choice, E[] constants, Words words) {
        name(choice, words::name);
        choice.getItems().setAll(constants);
    }
}
