package org.shaotai.console.matter;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What has been entered into a move's form so far, field by field. For the window's thread. */
public final class MoveDraft {

    private final Map<MoveField<?>, ObjectProperty<?>> values = new HashMap<>();

    /** The value of a field. */
    @SuppressWarnings("unchecked") // a field's property is only ever made here, with its own type
    public <T> ObjectProperty<T> of(MoveField<T> field) {
        return (ObjectProperty<T>)
                values.computeIfAbsent(field, any -> new SimpleObjectProperty<T>());
    }

    /** What a field holds now. */
    public <T> T get(MoveField<T> field) {
        return of(field).get();
    }

    <T> void set(MoveField<T> field, T value) {
        of(field).set(value);
    }

    /** A copy that does not change, for the background. */
    FilledForm filled() {
        Map<MoveField<?>, Object> filled = new HashMap<>();
        values.forEach((field, value) -> filled.put(field, value.get()));
        return new FilledForm(filled);
    }
}
