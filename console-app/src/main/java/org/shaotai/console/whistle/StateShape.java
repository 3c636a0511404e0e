package org.shaotai.console.whistle;

import java.util.Locale;
import javafx.scene.layout.Region;

/** The sign of a called unit's state, 16 px: its form tells as much as its colour. */
final class StateShape extends Region {

    void show(UnitState.Shape shape) {
        getStyleClass().setAll("state-shape", "state-" + shape.name().toLowerCase(Locale.ROOT));
    }
}
