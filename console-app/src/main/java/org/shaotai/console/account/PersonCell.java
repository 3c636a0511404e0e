package org.shaotai.console.account;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Role;

/** One name of the list at the door, with the role behind it. */
final class PersonCell extends ListCell<String> {

    private final Words words;
    private final Supplier<Map<String, Role>> people;

    PersonCell(Words words, Supplier<Map<String, Role>> people) {
        this.words = words;
        this.people = people;
    }

    @Override
    protected void updateItem(String name, boolean isEmpty) {
        super.updateItem(name, isEmpty);
        Role role = isEmpty ? null : people.get().get(name);
        setText(role == null ? name : words.of("settings.person.who", name, role));
    }
}
