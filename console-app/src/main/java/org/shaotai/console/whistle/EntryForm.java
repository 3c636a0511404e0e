package org.shaotai.console.whistle;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Direction;
import org.shaotai.persistence.whistle.Mark;

/** The fields of an entry, filled with what is most likely. */
public final class EntryForm {

    private final ObjectProperty<CheckInWay> way = new SimpleObjectProperty<>();
    private final ObjectProperty<Via> via = new SimpleObjectProperty<>();
    private final ObjectProperty<Verdict> verdict = new SimpleObjectProperty<>();
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>();
    private final ObjectProperty<Mark> mark = new SimpleObjectProperty<>();
    private final ObjectProperty<Unit> otherUnit = new SimpleObjectProperty<>();
    private final BooleanProperty standIn = new SimpleBooleanProperty();
    private final StringProperty who = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty route = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final StringProperty backReason = new SimpleStringProperty("");

    /** A form in which nothing is filled in. */
    EntryForm() {
        clear();
    }

    /** How the unit came. */
    public ObjectProperty<CheckInWay> wayProperty() {
        return way;
    }

    /** Through which channel the desk heard of it. */
    public ObjectProperty<Via> viaProperty() {
        return via;
    }

    /** What was found. */
    public ObjectProperty<Verdict> verdictProperty() {
        return verdict;
    }

    /** Who evaluates whom. */
    public ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    /** How it was found. */
    public ObjectProperty<Mark> markProperty() {
        return mark;
    }

    /** Another unit: whose duty it is said to be, or which is called instead. Null for none. */
    public ObjectProperty<Unit> otherUnitProperty() {
        return otherUnit;
    }

    /** Whether who came has no authority to act for the unit. */
    public BooleanProperty standInProperty() {
        return standIn;
    }

    /** Who came, or who takes the command, with duty. */
    public StringProperty whoProperty() {
        return who;
    }

    /** Result, ruling or reason. */
    public StringProperty textProperty() {
        return text;
    }

    /** What to do instead. */
    public StringProperty routeProperty() {
        return route;
    }

    /** The time of day it happened; empty for now. */
    public StringProperty timeProperty() {
        return time;
    }

    /** Why it is set back. */
    public StringProperty backReasonProperty() {
        return backReason;
    }

    boolean isSetBack() {
        return !time.get().isBlank();
    }

    /** Back to what is most likely. */
    void clear() {
        way.set(CheckInWay.ON_SITE);
        via.set(Via.PHONE);
        verdict.set(Verdict.FOUNDED);
        direction.set(Direction.OF_UNIT);
        mark.set(Mark.GOOD);
        otherUnit.set(null);
        standIn.set(false);
        List.of(who, text, route, time, backReason).forEach(property -> property.set(""));
    }

    /** What stands in the form now, for the background. */
    WhistleOrders.Form filled(Optional<UnitId> unit) {
        return new WhistleOrders.Form(
                unit,
                new WhistleOrders.Came(way.get(), who.get().strip(), standIn.get()),
                new WhistleOrders.Found(
                        verdict.get() == Verdict.FOUNDED, direction.get(), mark.get()),
                Optional.ofNullable(otherUnit.get()).map(Unit::id),
                text.get().strip(),
                route.get().strip(),
                via.get());
    }
}
