package org.shaotai.console.situation;

import java.util.function.Function;
import javafx.scene.control.ListCell;

/** One entry of a filter's choice; the empty entry shows all. */
final class NamedCell<T> extends ListCell<T> {

    private final String all;
    private final Function<? super T, String> name;

    NamedCell(String all, Function<? super T, String> name) {
        this.all = all;
        this.name = name;
    }

    @Override
    protected void updateItem(T value, boolean isEmpty) {
        super.updateItem(value, isEmpty);
        setText(value == null ? all : name.apply(value));
    }
}
