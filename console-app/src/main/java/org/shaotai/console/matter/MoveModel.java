package org.shaotai.console.matter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.DeclineReason;
import org.shaotai.persistence.matter.Docket;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.matter.Rating;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Solved;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitStore;

/** A move that is being prepared: what it asks for, filled with what is most likely, until it is made or given up. */
public final class MoveModel {

    private final MoveOrders orders;
    private final UnitStore unitStore;
    private final Desk desk;
    private final Supplier<Directory> directory;
    private final ReadOnlyObjectWrapper<Move> move = new ReadOnlyObjectWrapper<>();
    private Docket docket;

    private final ObservableList<Unit> units = FXCollections.observableArrayList();
    private final ObservableList<Unit> assists = FXCollections.observableArrayList();
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>();
    private final ObjectProperty<Category> category = new SimpleObjectProperty<>();
    private final ObjectProperty<Urgency> urgency = new SimpleObjectProperty<>(Urgency.NORMAL);
    private final ObjectProperty<Risk> risk = new SimpleObjectProperty<>(Risk.NONE);
    private final ObjectProperty<DeclineReason> declineReason =
            new SimpleObjectProperty<>(DeclineReason.OUTSIDE_JURISDICTION);
    private final ObjectProperty<CloseKind> closeKind =
            new SimpleObjectProperty<>(CloseKind.SOLVED);
    private final ObjectProperty<Solved> solved = new SimpleObjectProperty<>(Solved.values()[0]);
    private final ObjectProperty<Rating> rating = new SimpleObjectProperty<>(Rating.values()[0]);
    private final StringProperty body = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");

    /** Moves that are made through orders, with the suggestions of the duty catalogue. */
    public MoveModel(
            MoveOrders orders, UnitStore unitStore, Desk desk, Supplier<Directory> directory) {
        this.orders = orders;
        this.unitStore = unitStore;
        this.desk = desk;
        this.directory = directory;
    }

    /** The move being prepared, or null. */
    public ReadOnlyObjectProperty<Move> moveProperty() {
        return move.getReadOnlyProperty();
    }

    /** What the move being prepared asks for. */
    public Set<MoveField> fields() {
        return move.get() == null ? Set.of() : MoveField.of(move.get());
    }

    /** The units that can be chosen, the likeliest first. */
    public ObservableList<Unit> units() {
        return units;
    }

    /** The units that assist. */
    public ObservableList<Unit> assists() {
        return assists;
    }

    /** The unit that leads, signs or answers. */
    public ObjectProperty<Unit> unitProperty() {
        return unit;
    }

    /** The kind of the matter. */
    public ObjectProperty<Category> categoryProperty() {
        return category;
    }

    /** How fast it must move. */
    public ObjectProperty<Urgency> urgencyProperty() {
        return urgency;
    }

    /** How dangerous it is. */
    public ObjectProperty<Risk> riskProperty() {
        return risk;
    }

    /** Why nothing is done. */
    public ObjectProperty<DeclineReason> declineReasonProperty() {
        return declineReason;
    }

    /** How it ended. */
    public ObjectProperty<CloseKind> closeKindProperty() {
        return closeKind;
    }

    /** What the asker says of the result. */
    public ObjectProperty<Solved> solvedProperty() {
        return solved;
    }

    /** What the asker says of the handling. */
    public ObjectProperty<Rating> ratingProperty() {
        return rating;
    }

    /** The body that takes it over. */
    public StringProperty bodyProperty() {
        return body;
    }

    /** Result, reason, explanation or receipt. */
    public StringProperty textProperty() {
        return text;
    }

    /** The taxonomy to choose from. */
    public List<Category> categories() {
        return List.copyOf(directory.get().categories().values());
    }

    /** Begins a move of a matter; one that asks for nothing is made at once. */
    public void begin(Move wanted, Docket of) {
        docket = of;
        text.set("");
        body.set("");
        assists.clear();
        Matter matter = of.matter();
        category.set(directory.get().categories().get(matter.grading().category()));
        urgency.set(matter.grading().urgency());
        risk.set(matter.grading().risk());
        if (MoveField.of(wanted).isEmpty()) {
            move.set(wanted);
            submit();
        } else if (wanted == Move.DISPATCH) {
            desk.ask(
                    () ->
                            unitStore.suggestFor(
                                    matter.grading().category(), matter.place().town()),
                    suggested -> show(wanted, MoveUnits.suggestedFirst(suggested, directory.get())));
        } else {
            show(wanted, MoveUnits.of(wanted, of, directory.get()));
        }
    }

    private void show(Move wanted, List<Unit> choice) {
        units.setAll(choice);
        unit.set(choice.isEmpty() ? null : choice.get(0));
        move.set(wanted);
    }

    /** Gives the move up. */
    public void cancel() {
        move.set(null);
    }

    /** Makes the move; a refusal leaves the form as it is. */
    public void submit() {
        Move made = move.get();
        if (MoveField.of(made).contains(MoveField.UNIT) && unit.get() == null) {
            desk.notices().refused(desk.words().of("matter.form.noUnit"));
            return;
        }
        MoveOrders.Form form = form();
        Docket of = docket;
        desk.<Matter>order(() -> make(made, of, form), matter -> move.set(null));
    }

    private Outcome<Matter> make(Move made, Docket of, MoveOrders.Form form) {
        return orders.make(made, of.matter(), form, desk.entry());
    }

    private MoveOrders.Form form() {
        return new MoveOrders.Form(
                Optional.ofNullable(unit.get()).map(Unit::id),
                assists.stream().map(Unit::id).toList(),
                Optional.ofNullable(category.get()),
                urgency.get(),
                risk.get(),
                declineReason.get(),
                closeKind.get(),
                solved.get(),
                rating.get(),
                body.get(),
                text.get());
    }
}
