package org.shaotai.console.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.supervision.Sheet;
import org.shaotai.persistence.supervision.SheetMove;
import org.shaotai.persistence.supervision.SheetTrigger;
import org.shaotai.persistence.supervision.SupervisionStore;

/**
 * The chosen sheet, and what is being done with it: an answer taken down, the sheet withdrawn, or
 * another one issued. A refusal leaves what was typed as it is.
 */
public final class SlipModel {

    /** Through which channels a unit can tell the desk. */
    public static final List<Via> CHANNELS =
            List.of(Via.PHONE, Via.IN_PERSON, Via.RADIO, Via.WECHAT);

    private static final int LONGEST = 1_000;

    private final ChaseReader reader;
    private final SupervisionStore store;
    private final Desk desk;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Slip> slip = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SheetMove> move = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<SheetTrigger> trigger =
            new SimpleObjectProperty<>(SheetTrigger.BY_HAND);
    private final ObjectProperty<Via> via = new SimpleObjectProperty<>(Via.PHONE);
    private final StringProperty text = new SimpleStringProperty("");
    private Optional<MatterId> matter = Optional.empty();
    private Optional<Sheet> sheet = Optional.empty();
    private boolean isToIssue;

    SlipModel(ChaseReader reader, SupervisionStore store, Desk desk) {
        this.reader = reader;
        this.store = store;
        this.desk = desk;
        this.latest = new Latest(desk.background());
        desk.revisionProperty().addListener((property, before, now) -> reload());
        desk.asOf().pastProperty().addListener((property, before, now) -> cancel());
    }

    /** The chosen sheet with its matter, or null. */
    public ReadOnlyObjectProperty<Slip> slipProperty() {
        return slip.getReadOnlyProperty();
    }

    /** What is being prepared, or null. */
    public ReadOnlyObjectProperty<SheetMove> moveProperty() {
        return move.getReadOnlyProperty();
    }

    /** Why a sheet is issued. */
    public ObjectProperty<SheetTrigger> triggerProperty() {
        return trigger;
    }

    /** Through which channel the unit answered. */
    public ObjectProperty<Via> viaProperty() {
        return via;
    }

    /** The answer, or the reason. */
    public StringProperty textProperty() {
        return text;
    }

    Optional<MatterId> matter() {
        return matter;
    }

    Optional<Sheet> sheet() {
        return sheet;
    }

    /** Chooses a sheet, or a matter for which one may be issued. */
    public void choose(MatterId of, Optional<Sheet> one) {
        boolean isOther = !matter.equals(Optional.of(of)) || !id(sheet).equals(id(one));
        matter = Optional.of(of);
        sheet = one;
        if (isOther) {
            cancel();
        }
        reload();
    }

    private static Optional<Long> id(Optional<Sheet> of) {
        return of.map(Sheet::id);
    }

    private void reload() {
        Instant at = desk.asOf().moment();
        matter.ifPresent(
                of ->
                        latest.ask(
                                () -> reader.slip(of, sheet, at),
                                this::take,
                                desk.notices()::failed));
    }

    private void take(Optional<Slip> read) {
        slip.set(read.orElse(null));
        if (isToIssue) {
            isToIssue = false;
            begin(SheetMove.ISSUE);
        }
    }

    /** Chooses a matter and begins to issue a sheet for it. */
    void chase(MatterId of) {
        isToIssue = true;
        choose(of, Optional.empty());
    }

    /** Whether a move can be begun now. */
    public boolean isOffered(SheetMove wanted) {
        Slip now = slip.get();
        if (now == null
                || desk.asOf().isPastProperty().get()
                || !wanted.roles().contains(desk.person().role())) {
            return false;
        }
        return switch (wanted) {
            case ISSUE -> true;
            case ANSWER -> now.sheet().filter(Sheet::isUnanswered).isPresent();
            case CANCEL -> now.sheet().filter(one -> !one.isCancelled()).isPresent();
        };
    }

    /** Begins a move, if it is offered. */
    public boolean begin(SheetMove wanted) {
        if (!isOffered(wanted)) {
            return false;
        }
        text.set("");
        via.set(Via.PHONE);
        trigger.set(SheetTrigger.BY_HAND);
        move.set(wanted);
        return true;
    }

    /** Gives the move up; false when there is none. */
    public boolean cancel() {
        boolean isPreparing = move.get() != null;
        move.set(null);
        return isPreparing;
    }

    /** Makes the move; a refusal leaves the form as it is. */
    public void submit() {
        if (text.get().length() > LONGEST) {
            desk.notices().refused(desk.words().of("supervision.refused.tooLong", LONGEST));
            return;
        }
        Slip about = slip.get();
        SheetMove made = move.get();
        SheetTrigger why = trigger.get();
        Via through = via.get();
        String said = text.get().strip();
        Entry entry = desk.entry();
        desk.<Sheet>order(
                () ->
                        switch (made) {
                            case ISSUE ->
                                    store.issue(
                                            about.docket().matter().id(), why, entry.noting(said));
                            case ANSWER ->
                                    answer(about.sheet().orElseThrow(), said, entry, through);
                            case CANCEL -> cancel(about.sheet().orElseThrow(), said, entry);
                        },
                done -> done(made, done));
    }

    private Outcome<Sheet> answer(Sheet of, String said, Entry entry, Via through) {
        return store.answer(of.id(), of.version(), said, entry.onBehalfOf(of.unit(), through));
    }

    private Outcome<Sheet> cancel(Sheet of, String why, Entry entry) {
        return store.cancel(of.id(), of.version(), why, entry);
    }

    private void done(SheetMove made, Sheet done) {
        sheet = Optional.of(done);
        move.set(null);
        desk.notices().done(desk.words().of("supervision.done." + made, done.level()));
    }
}
