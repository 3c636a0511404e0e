package org.shaotai.console.frame;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;

/** Toggles of which exactly one is chosen: which of a few things is shown. */
public final class Tabs {

    private Tabs() {}

    /**
     * Makes toggles and a property follow each other. The layout file names what each stands for by
     * its constant; the one that is chosen cannot be let go.
     */
    public static <E extends Enum<E>> void bind(
            ToggleGroup tabs, Class<E> type, ObjectProperty<E> chosen) {
        for (Toggle tab : tabs.getToggles()) {
            tab.setUserData(Enum.valueOf(type, (String) tab.getUserData()));
        }
        tabs.selectedToggleProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now == null) {
                                before.setSelected(true);
                            } else {
                                chosen.set(type.cast(now.getUserData()));
                            }
                        });
        chosen.addListener((property, before, now) -> choose(tabs, now));
        choose(tabs, chosen.get());
    }

    private static <E extends Enum<E>> void choose(ToggleGroup tabs, E wanted) {
        tabs.getToggles().stream()
                .filter(tab -> tab.getUserData() == wanted)
                .forEach(tab -> tab.setSelected(true));
    }
}
