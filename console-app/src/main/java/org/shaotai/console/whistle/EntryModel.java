package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shaotai.console.common.Desk;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.Direction;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleId;
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
    private final ReadOnlyObjectWrapper<WhistleId> muted = new ReadOnlyObjectWrapper<>();
    private final EntryForm form = new EntryForm();
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

    /** The whistle that was muted here last, or null. */
    ReadOnlyObjectProperty<WhistleId> mutedProperty() {
        return muted.getReadOnlyProperty();
    }

    /** The called unit it is about; empty for the whole whistle. */
    public Optional<UnitId> unit() {
        return unit;
    }

    /** What the move being prepared asks for. */
    public Set<EntryField> fields() {
        return move.get() == null ? Set.of() : EntryField.of(move.get());
    }

    /** What it is filled with. */
    public EntryForm form() {
        return form;
    }

    /** Begins an entry for a called unit, if it may be made. */
    public boolean begin(WhistleMove wanted, Whistle of, UnitId called) {
        return of.moves(called).contains(wanted) && begin(wanted, of, Optional.of(called));
    }

    /** Begins an entry for the whole whistle, if it may be made. */
    public boolean begin(WhistleMove wanted, Whistle of) {
        return of.moves().contains(wanted) && begin(wanted, of, Optional.empty());
    }

    private boolean begin(WhistleMove wanted, Whistle of, Optional<UnitId> called) {
        if (desk.asOf().isPastProperty().get() || !desk.person().mayMake(wanted, of.kind())) {
            return false;
        }
        cancel();
        whistle = of;
        unit = called;
        form.clear();
        if (wanted == WhistleMove.EVALUATE) {
            called.flatMap(of::of).ifPresent(this::proposeDirection);
        }
        move.set(wanted);
        if (EntryField.of(wanted).isEmpty()) {
            submit();
        }
        return true;
    }

    /** The side that has not evaluated yet comes next. */
    private void proposeDirection(ReportIn report) {
        boolean isUnitMarked = report.work().ofUnit().isPresent();
        form.directionProperty().set(isUnitMarked ? Direction.OF_WHISTLE : Direction.OF_UNIT);
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
        WhistleOrders.Form filled = form.filled(unit);
        Entry entry = entry();
        desk.<Whistle>order(() -> orders.make(made, of, filled, entry), done -> made(made, done));
    }

    private void made(WhistleMove made, Whistle now) {
        move.set(null);
        if (made == WhistleMove.MUTE) {
            muted.set(now.id());
        }
    }

    private Optional<String> objection() {
        String who = form.whoProperty().get();
        String reason = form.backReasonProperty().get();
        if (fields().contains(EntryField.WHO) && who.isBlank()) {
            return Optional.of(desk.words().of("whistle.refused.who"));
        }
        if (who.length() > LONGEST_WHO || isTooLong()) {
            return Optional.of(
                    desk.words().of("whistle.refused.tooLong", LONGEST_WHO, LONGEST_TEXT));
        }
        if (form.isSetBack() && at().isEmpty()) {
            String typed = form.timeProperty().get().strip();
            return Optional.of(desk.words().of("whistle.refused.time", typed));
        }
        return form.isSetBack() && reason.isBlank()
                ? Optional.of(desk.words().of("whistle.refused.backReason"))
                : Optional.empty();
    }

    private boolean isTooLong() {
        return Stream.of(form.textProperty(), form.routeProperty(), form.backReasonProperty())
                .anyMatch(text -> text.get().length() > LONGEST_TEXT);
    }

    private Optional<Instant> at() {
        return EntryTime.before(desk.now(), form.timeProperty().get(), desk.times());
    }

    private Entry entry() {
        Entry now = desk.entry();
        return form.isSetBack()
                ? new Entry(
                        now.actor(),
                        now.onBehalfOf(),
                        now.via(),
                        at().orElseThrow(),
                        form.backReasonProperty().get().strip())
                : now;
    }
}
