package org.shaotai.console.matter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Words;

/** The inputs of a move's form, each bound to its field of the draft. */
final class MoveInputs {

    private final MoveDraft draft;
    private final Words words;
    private final Map<MoveField<?>, Node> inputs = new LinkedHashMap<>();

    MoveInputs(MoveDraft draft, Words words) {
        this.draft = draft;
        this.words = words;
    }

    <T> void bind(MoveField<T> field, ComboBox<T> choice, Function<T, String> name) {
        Choices.name(choice, name);
        choice.valueProperty().bindBidirectional(draft.of(field));
        add(field, choice);
    }

    <E extends Enum<E>> void bind(MoveField<E> field, ComboBox<E> choice, E[] constants) {
        choice.getItems().setAll(constants);
        bind(field, choice, words::name);
    }

    void bind(MoveField<String> field, TextInputControl input) {
        input.textProperty().bindBidirectional(draft.of(field));
        add(field, input);
    }

    void bind(MoveField<Boolean> field, CheckBox input) {
        input.selectedProperty().bindBidirectional(draft.of(field));
        add(field, input);
    }

    /** Adds an input that cannot be bound; its controller hands over what it holds. */
    void add(MoveField<?> field, Node input) {
        inputs.put(field, input);
    }

    /** Shows the inputs of these fields, with their names, and no others. */
    void show(Set<MoveField<?>> asked) {
        inputs.forEach(
                (field, input) -> {
                    input.getParent().setVisible(asked.contains(field));
                    input.getParent().setManaged(asked.contains(field));
                });
    }

    Node of(MoveField<?> field) {
        return inputs.get(field);
    }

    /** Whether a choice is open, where Enter picks. */
    boolean isChoosing() {
        return inputs.values().stream()
                .anyMatch(input -> input instanceof ComboBox<?> choice && choice.isShowing());
    }
}
