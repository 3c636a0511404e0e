package org.shaotai.console.whistle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.frame.PinyinInitials;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.unit.UnitKind;
import org.shaotai.persistence.whistle.WhistleTier;

/**
 * Whom a whistle calls: the duty catalogue's units first, then all others that can be called, those
 * of the chosen tier before the rest.
 */
public final class CallsModel {

    private final Desk desk;
    private final Supplier<Directory> directory;
    private final Latest latest;
    private Runnable onChange = () -> {};
    private final ObservableList<Candidate> shown = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper names = new ReadOnlyStringWrapper("");
    private List<Candidate> all = List.of();
    private List<Unit> suggested = List.of();
    private String category = "";
    private WhistleTier tier = WhistleTier.TOWNSHIP;

    /** Nobody is called, and nobody can be before {@link #call} or {@link #propose}. */
    CallsModel(Desk desk, Supplier<Directory> directory) {
        this.desk = desk;
        this.directory = directory;
        this.latest = new Latest(desk.background());
        search.addListener((property, before, now) -> find());
    }

    /** The units that the search finds, the likeliest first. */
    public ObservableList<Candidate> shown() {
        return shown;
    }

    /** Part of a unit's name, or the first letters of its sounds. */
    public StringProperty searchProperty() {
        return search;
    }

    /** Lets somebody hear of each tick and each word of a reason. */
    void setOnChange(Runnable listener) {
        onChange = listener;
    }

    /** How many are called. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The names of those who are called, in one line. */
    public ReadOnlyStringProperty namesProperty() {
        return names.getReadOnlyProperty();
    }

    /** The called units with their reasons, in the order shown. */
    public Map<UnitId, String> called() {
        Map<UnitId, String> called = new LinkedHashMap<>();
        for (Candidate candidate : all) {
            if (candidate.calledProperty().get()) {
                called.put(candidate.unit().id(), candidate.reasonProperty().get().strip());
            }
        }
        return called;
    }

    /** The phones that were typed for called units that have none. */
    Map<UnitId, String> phones() {
        Map<UnitId, String> phones = new LinkedHashMap<>();
        for (Candidate candidate : all) {
            String typed = candidate.phoneProperty().get().strip();
            if (candidate.calledProperty().get() && !typed.isEmpty()) {
                phones.put(candidate.unit().id(), typed);
            }
        }
        return phones;
    }

    /** Takes what the duty catalogue says; who is called stays called. */
    void propose(List<Unit> units, String ofCategory) {
        suggested = units;
        category = ofCategory;
        build(called());
    }

    /** Puts the units of a tier first. */
    void tier(WhistleTier chosen) {
        if (chosen != tier) {
            tier = chosen;
            build(called());
        }
    }

    /** Calls nobody and proposes nobody. */
    void clear() {
        suggested = List.of();
        call(Map.of());
    }

    /** Calls these units and nobody else. */
    void call(Map<UnitId, String> units) {
        search.set("");
        build(units);
    }

    /** Calls the first unit that the search finds and is ready for the next search. */
    void callFirst() {
        if (!shown.isEmpty() && !search.get().isBlank()) {
            shown.get(0).calledProperty().set(true);
            search.set("");
        }
    }

    /** Calls every unit that the duty catalogue names, beside those that are called already. */
    void callSuggested() {
        all.stream()
                .filter(candidate -> candidate.part() != Candidate.Part.NONE)
                .forEach(candidate -> candidate.calledProperty().set(true));
    }

    private void build(Map<UnitId, String> called) {
        List<Candidate> built = new ArrayList<>();
        suggested.forEach(unit -> built.add(candidate(unit, partOf(unit))));
        directory.get().activeUnits().stream()
                .filter(unit -> unit.kind() != UnitKind.COMMAND_ROOM && !suggested.contains(unit))
                .sorted((a, b) -> Boolean.compare(isOfTier(b), isOfTier(a)))
                .forEach(unit -> built.add(candidate(unit, Candidate.Part.NONE)));
        built.forEach(candidate -> call(candidate, called.get(candidate.unit().id())));
        all = List.copyOf(built);
        find();
        changed();
    }

    private void call(Candidate candidate, String reason) {
        if (reason != null) {
            candidate.calledProperty().set(true);
            candidate.reasonProperty().set(reason);
        }
        candidate.calledProperty().addListener((property, before, now) -> changed());
        candidate.reasonProperty().addListener((property, before, now) -> onChange.run());
    }

    private Candidate.Part partOf(Unit unit) {
        return unit.equals(suggested.get(0)) ? Candidate.Part.LEADING : Candidate.Part.ASSISTING;
    }

    private Candidate candidate(Unit unit, Candidate.Part part) {
        String reason =
                switch (part) {
                    case LEADING -> desk.words().of("whistle.reason.leading", category);
                    case ASSISTING -> desk.words().of("whistle.reason.assisting", category);
                    case NONE -> desk.words().of("whistle.reason.other");
                };
        return new Candidate(unit, part, reason);
    }

    /** A township whistles the departments of its county, a station the branches of its town. */
    private boolean isOfTier(Unit unit) {
        boolean isOwn = Objects.equals(unit.region(), directory.get().home().id());
        return (tier == WhistleTier.COMMUNITY) == isOwn;
    }

    private void changed() {
        List<String> called =
                all.stream()
                        .filter(candidate -> candidate.calledProperty().get())
                        .map(candidate -> candidate.unit().shortName())
                        .toList();
        count.set(called.size());
        names.set(String.join(desk.words().of("whistle.unit.and"), called));
        onChange.run();
    }

    private void find() {
        String typed = search.get().strip().toLowerCase(Locale.ROOT);
        List<Candidate> of = all;
        latest.ask(
                () -> of.stream().filter(c -> isNamed(c.unit(), typed)).toList(),
                shown::setAll,
                desk.notices()::failed);
    }

    private static boolean isNamed(Unit unit, String typed) {
        return typed.isEmpty()
                || unit.name().toLowerCase(Locale.ROOT).contains(typed)
                || unit.shortName().toLowerCase(Locale.ROOT).contains(typed)
                || PinyinInitials.matches(unit.shortName(), typed);
    }
}
