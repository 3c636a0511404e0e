package org.shaotai.console.start;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.errand.ErrandModel;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.unit.HomeTown;

/**
 * The choice of a first start: the demo county, or an empty store for a township. What was typed
 * survives a change of language.
 */
public final class StartModel {

    private static final String TOWN = "start.town";
    private static final String CODE = "start.code";

    private final NewStore newStore;
    private final ErrandModel errand;
    private final Words words;
    private final Runnable onMade;
    private final StringProperty town;
    private final StringProperty code;

    /**
     * A choice that was not made yet.
     *
     * @param onMade called when the store stands
     */
    public StartModel(
            NewStore newStore,
            ErrandModel errand,
            Words words,
            DeskSettings settings,
            Runnable onMade) {
        this.newStore = newStore;
        this.errand = errand;
        this.words = words;
        this.onMade = onMade;
        this.town = new SimpleStringProperty(settings.get(TOWN, HomeTown.Draft.NAMELESS.name()));
        this.code = new SimpleStringProperty(settings.get(CODE, HomeTown.Draft.NAMELESS.code()));
        town.addListener((property, before, now) -> settings.put(TOWN, now));
        code.addListener((property, before, now) -> settings.put(CODE, now));
    }

    /** What the township of an empty store is called. */
    public StringProperty townProperty() {
        return town;
    }

    /** Its code. */
    public StringProperty codeProperty() {
        return code;
    }

    /** Makes the demo county. */
    public void makeDemo() {
        errand.begin(words.of("start.demo.making"), newStore::demo, matters -> onMade.run());
    }

    /** Makes the empty store; a name or code that cannot be is refused and stays. */
    public void makeEmpty() {
        HomeTown.Draft draft = new HomeTown.Draft(town.get().strip(), code.get().strip());
        errand.beginSilent(
                words.of("start.empty.making"), () -> newStore.empty(draft), home -> onMade.run());
    }

    /** Where the store will stand. */
    public String place() {
        return newStore.address().path().toString();
    }
}
