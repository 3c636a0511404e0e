package org.shaotai.console.frame;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shaotai.console.background.Background;
import org.shaotai.console.background.Latest;

/** The command field: what is typed, and the commands and matters it finds. */
public final class CommandModel {

    private static final int MOST_HITS = 12;

    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Command> hits = FXCollections.observableArrayList();
    private final List<Command> commands;
    private final Function<String, List<Command>> matters;
    private final Latest latest;

    /**
     * A command field.
     *
     * @param commands what it always knows
     * @param matters finds commands that open matters, for what is typed; called on the window's
     *     thread
     * @param background where the sounds of the signs are looked up
     */
    public CommandModel(
            List<Command> commands,
            Function<String, List<Command>> matters,
            Background background) {
        this.commands = List.copyOf(commands);
        this.matters = matters;
        this.latest = new Latest(background);
        query.addListener((property, before, now) -> search(now.strip()));
        hits.setAll(this.commands);
    }

    /** What is typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What it finds, best first. */
    public ObservableList<Command> hits() {
        return hits;
    }

    private void search(String typed) {
        if (typed.isEmpty()) {
            hits.setAll(commands);
            return;
        }
        List<Command> found = matters.apply(typed);
        latest.ask(
                () -> commandsLike(typed),
                like -> show(like, found),
                failure -> show(List.of(), found));
    }

    private void show(List<Command> first, List<Command> second) {
        hits.setAll(Stream.concat(first.stream(), second.stream()).limit(MOST_HITS).toList());
    }

    private List<Command> commandsLike(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return commands.stream()
                .filter(
                        c ->
                                c.name().toLowerCase(Locale.ROOT).contains(lower)
                                        || PinyinInitials.matches(c.name(), lower))
                .toList();
    }
}
