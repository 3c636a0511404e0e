package org.shaotai.console.whistle;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.persistence.unit.Unit;

/** A unit that can be called: ticked or not, and why it must come. */
public final class Candidate {

    private final Unit unit;
    private final Part part;
    private final BooleanProperty called = new SimpleBooleanProperty();
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");

    Candidate(Unit unit, Part part, String reason) {
        this.unit = unit;
        this.part = part;
        this.reason.set(reason);
    }

    /** The unit. */
    public Unit unit() {
        return unit;
    }

    /** What the duty catalogue says of it. */
    public Part part() {
        return part;
    }

    /** Whether it is called. */
    public BooleanProperty calledProperty() {
        return called;
    }

    /** Why it must come. */
    public StringProperty reasonProperty() {
        return reason;
    }

    /** The phone that is typed for a unit that has none. */
    public StringProperty phoneProperty() {
        return phone;
    }

    /** Whether nobody knows how to reach it on duty. */
    public boolean hasNoPhone() {
        return unit.dutyPhone().isBlank();
    }

    /** What the duty catalogue says of a unit for the matter's category. */
    public enum Part {
        LEADING,
        ASSISTING,
        NONE
    }
}
