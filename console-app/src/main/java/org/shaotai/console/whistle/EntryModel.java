package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.common.Desk;
import org.shaotai.persistence.account.Permission;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleMove;

/**
 * An entry that is being prepared for a called unit or the whole whistle: what it asks for, filled
 * with what is most likely, until it is made or given up.
 */
public final class EntryModel {

    /** Through which channels a unit can tell the desk. */
    public static final List<Via> CHANNELS =
            List.of(Via.PHONE, Via.IN_PERSON, Via.RADIO, Via.WECHAT);

    private static final int LONGEST_WHO = 120;
    private static final int LONGEST_TEXT = 500;

    private final WhistleOrders orders;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<WhistleMove> move = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<CheckInWay> way = new SimpleObjectProperty<>(CheckInWay.ON_SITE);
    private final ObjectProperty<Via> via = new SimpleObjectProperty<>(Via.PHONE);
    private final StringProperty who = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final StringProperty backReason = new SimpleStringProperty("");
    private Whistle whistle;
    private Optional<UnitId> unit = Optional.empty();

    EntryModel(WhistleOrders orders, Desk desk) {
        this.orders = orders;
        this.desk = desk;
        desk.asOf().pastProperty().addListener((property, before, now) -> cancel());
    }

    /** The move being prepared, or null. */
    public ReadOnlyObjectProperty<WhistleMove> moveProperty() {
        return move.getReadOnlyProperty();
    }

    /** The called unit it is about; empty for the whole whistle. */
    public Optional<UnitId> unit() {
        return unit;
    }

    /** What the move being prepared asks for. */
    public Set<EntryField> fields() {
        return move.get() == null ? Set.of() : EntryField.of(move.get());
    }

    /** How the unit came. */
    public ObjectProperty<CheckInWay> wayProperty() {
        return way;
    }

    /** Through which channel the desk heard of it. */
    public ObjectProperty<Via> viaProperty() {
        return via;
    }

    /** Who came, with duty. */
    public StringProperty whoProperty() {
        return who;
    }

    /** Result, ruling or reason. */
    public StringProperty textProperty() {
        return text;
    }

    /** The time of day it happened; empty for now. */
    public StringProperty timeProperty() {
        return time;
    }

    /** Why it is set back. */
    public StringProperty backReasonProperty() {
        return backReason;
    }

    /** Begins an entry for a called unit, if it may be made. */
    public boolean begin(WhistleMove wanted, Whistle of, UnitId called) {
        boolean isOffered =
                of.status().isUnderWay()
                        && of.of(called)
                                .filter(r -> r.status().moves().contains(wanted))
                                .isPresent();
        return isOffered && begin(wanted, of, Optional.of(called));
    }

    /** Begins an entry for the whole whistle, if it may be made. */
    public boolean begin(WhistleMove wanted, Whistle of) {
        return of.status().moves().contains(wanted) && begin(wanted, of, Optional.empty());
    }

    private boolean begin(WhistleMove wanted, Whistle of, Optional<UnitId> called) {
        if (desk.asOf().isPastProperty().get() || !desk.person().may(Permission.WHISTLE)) {
            return false;
        }
        cancel();
        whistle = of;
        unit = called;
        way.set(CheckInWay.ON_SITE);
        via.set(Via.PHONE);
        List.of(who, text, time, backReason).forEach(property -> property.set(""));
        move.set(wanted);
        if (EntryField.of(wanted).isEmpty()) {
            submit();
        }
        return true;
    }

    /** Takes the newest version of the whistle, so that a refused entry can be made again. */
    void follow(Whistle newest) {
        if (whistle != null && newest.id().equals(whistle.id())) {
            whistle = newest;
        }
    }

    /** Gives the entry up. */
    public void cancel() {
        move.set(null);
    }

    /** Makes the entry; a refusal leaves the form as it is. */
    public void submit() {
        Optional<String> objection = objection();
        if (objection.isPresent()) {
            desk.notices().refused(objection.get());
            return;
        }
        WhistleMove made = move.get();
        Whistle of = whistle;
        WhistleOrders.Form form =
                new WhistleOrders.Form(
                        unit, way.get(), who.get().strip(), text.get().strip(), via.get());
        Entry entry = entry();
        desk.<Whistle>order(() -> make(made, of, form, entry), done -> move.set(null));
    }

    private Outcome<Whistle> make(
            WhistleMove made, Whistle of, WhistleOrders.Form form, Entry entry) {
        return orders.make(made, of, form, entry);
    }

    private Optional<String> objection() {
        Set<EntryField> asked = fields();
        if (asked.contains(EntryField.WHO) && who.get().isBlank()) {
            return Optional.of(desk.words().of("whistle.refused.who"));
        }
        if (who.get().length() > LONGEST_WHO
                || text.get().length() > LONGEST_TEXT
                || backReason.get().length() > LONGEST_TEXT) {
            return Optional.of(
                    desk.words().of("whistle.refused.tooLong", LONGEST_WHO, LONGEST_TEXT));
        }
        if (isSetBack() && at().isEmpty()) {
            return Optional.of(desk.words().of("whistle.refused.time", time.get().strip()));
        }
        if (isSetBack() && backReason.get().isBlank()) {
            return Optional.of(desk.words().of("whistle.refused.backReason"));
        }
        return Optional.empty();
    }

    private boolean isSetBack() {
        return !time.get().isBlank();
    }

    private Optional<Instant> at() {
        return EntryTime.before(desk.now(), time.get(), desk.times());
    }

    private Entry entry() {
        Entry now = desk.entry();
        return isSetBack()
                ? new Entry(
                        now.actor(),
                        now.onBehalfOf(),
                        now.via(),
                        at().orElseThrow(),
                        backReason.get().strip())
                : now;
    }
}
