package org.shaotai.console.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import org.shaotai.console.account.OpenDesk;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Role;

/** Who sits here, in which language and theme; and what there is to know of the store. */
public final class SettingsModel {

    /** Where a desk remembers its language. */
    public static final String LANGUAGE = "desk.language";

    /** Where a desk remembers its theme. */
    public static final String THEME = "desk.theme";

    private static final long MEGABYTE = 1024 * 1024;

    private final Callable<StoreFacts> asking;
    private final Desk desk;
    private final OpenDesk openDesk;
    private final Surroundings surroundings;
    private final Latest latest;
    private final StringProperty name;
    private final ObjectProperty<Role> role;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyListWrapper<Fact> facts =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    /**
     * The settings of a desk.
     *
     * @param asking asks the store for its facts; run in the background
     */
    public SettingsModel(
            Callable<StoreFacts> asking,
            Desk desk,
            DeskSettings settings,
            Surroundings surroundings) {
        this.asking = asking;
        this.desk = desk;
        this.openDesk = new OpenDesk(settings);
        this.surroundings = surroundings;
        this.latest = new Latest(desk.background());
        this.name = new SimpleStringProperty(openDesk.name());
        this.role = new SimpleObjectProperty<>(desk.person().role());
        this.language = new SimpleObjectProperty<>(desk.words().language());
        this.theme =
                new SimpleObjectProperty<>(Theme.valueOf(settings.get(THEME, Theme.LIGHT.name())));
        name.addListener((property, before, now) -> sit());
        role.addListener((property, before, now) -> sit());
        language.addListener(
                (property, before, now) -> {
                    settings.put(LANGUAGE, now.name());
                    surroundings.speak(now);
                });
        theme.addListener(
                (property, before, now) -> {
                    settings.put(THEME, now.name());
                    surroundings.dress(now);
                });
    }

    /** Somebody else sits at this open desk, or in another role: what they may do is another. */
    private void sit() {
        Role before = desk.person().role();
        openDesk.put(name.get(), role.get());
        desk.personProperty().set(openDesk.person(desk.words()));
        if (role.get() != before) {
            desk.changed();
        }
    }

    /** Whether one says here who one is, because the store has no accounts. */
    public boolean isOpenDesk() {
        return !desk.person().isSignedIn();
    }

    /** The name of who sits at an open desk; every entry carries it. */
    public StringProperty nameProperty() {
        return name;
    }

    /** The role they act in. */
    public ObjectProperty<Role> roleProperty() {
        return role;
    }

    /** Who is signed in, in words. */
    public String person() {
        return desk.words().of("settings.person.who", desk.person().name(), desk.person().role());
    }

    /** Covers the window. */
    public void lock() {
        surroundings.lock();
    }

    /** Covers the window for the next person. */
    public void handOver() {
        surroundings.handOver();
    }

    /** The language; the frame is built anew when it changes. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** The theme; the window changes at once. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** What is known of the store, each with its name. */
    public ReadOnlyListProperty<Fact> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** Asks for the facts again. */
    public void reload() {
        latest.ask(asking, known -> facts.get().setAll(worded(known)), desk.notices()::failed);
    }

    private List<Fact> worded(StoreFacts known) {
        Words words = desk.words();
        List<Fact> found = new ArrayList<>();
        found.add(fact("settings.store.place", known.place()));
        known.bytes()
                .ifPresent(
                        bytes ->
                                found.add(
                                        fact(
                                                "settings.store.size",
                                                words.of(
                                                        "settings.store.megabytes",
                                                        Math.max(1, bytes / MEGABYTE)))));
        found.add(
                fact(
                        "settings.store.kind",
                        words.of(known.isDemo() ? "settings.store.demo" : "settings.store.real")));
        found.add(fact("settings.store.zone", known.zone().getId()));
        found.add(
                fact(
                        "settings.store.lastEntry",
                        known.lastEntry()
                                .map(desk.times()::full)
                                .orElse(words.of("settings.store.noEntry"))));
        found.add(fact("settings.calendar.years", years(known)));
        return found;
    }

    private String years(StoreFacts known) {
        String years = runs(known.calendarYears());
        return known.isYearKnown()
                ? years
                : desk.words().of("settings.calendar.missing", years).strip();
    }

    /** Years on end as the first and the last of them. */
    private static String runs(List<Integer> years) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int first = years.get(i);
            while (i + 1 < years.size() && years.get(i + 1) == years.get(i) + 1) {
                i++;
            }
            int last = years.get(i);
            runs.add(first == last ? String.valueOf(first) : first + "–" + last);
        }
        return String.join("  ", runs);
    }

    private Fact fact(String key, String value) {
        return new Fact(desk.words().of(key), value);
    }

    /** One fact with its name. */
    public record Fact(String name, String value) {}
}
