package org.shaotai.console.common;

import java.time.Clock;
import java.time.Instant;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The moment every list, map and board is drawn as of: now, or a past one. Shared by all screens. */
public final class AsOf {

    private final Clock clock;
    private final ObjectProperty<Instant> past = new SimpleObjectProperty<>();
    private final BooleanBinding isPast = Bindings.isNotNull(past);

    /** Starts at now. */
    public AsOf(Clock clock) {
        this.clock = clock;
    }

    /** The past moment chosen, or null while the screens follow the clock. */
    public ObjectProperty<Instant> pastProperty() {
        return past;
    }

    /** Whether a past moment is shown; nothing may be moved then. */
    public BooleanBinding isPastProperty() {
        return isPast;
    }

    /** The moment to draw. */
    public Instant moment() {
        return past.get() == null ? clock.instant() : past.get();
    }

    /** Chooses a moment; one that is not before now means now. */
    public void choose(Instant moment) {
        past.set(moment.isBefore(clock.instant()) ? moment : null);
    }

    /** Follows the clock again. */
    public void backToNow() {
        past.set(null);
    }
}
