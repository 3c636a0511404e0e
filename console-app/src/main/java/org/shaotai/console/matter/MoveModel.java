package org.shaotai.console.matter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.Docket;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Move;

/**
 * A move that is being prepared: what it asks for, filled with what is most likely, until it is
 * made or given up. What is wrong with it is said at the form.
 */
public final class MoveModel {

    /** Through which channels a unit can tell the desk. */
    public static final List<Via> CHANNELS =
            List.of(Via.PHONE, Via.IN_PERSON, Via.WECHAT, Via.RADIO, Via.FILE);

    private static final Set<MoveField<?>> USUALLY_RIGHT =
            Set.of(MoveField.UNIT, MoveField.VERIFIER, MoveField.AMOUNT);

    private final MoveOrders orders;
    private final ChoiceReader reader;
    private final Desk desk;
    private final Supplier<Directory> directory;
    private final Latest latest;
    private final MoveCheck check;
    private final MoveDraft draft = new MoveDraft();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Move> move = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Objection> objection = new ReadOnlyObjectWrapper<>();
    private MoveChoices choices = MoveChoices.NONE;
    private Docket docket;
    private Move awaited;

    /** Moves that are made through orders, with choices out of the store. */
    public MoveModel(
            MoveOrders orders, ChoiceReader reader, Desk desk, Supplier<Directory> directory) {
        this.orders = orders;
        this.reader = reader;
        this.desk = desk;
        this.directory = directory;
        this.latest = new Latest(desk.background());
        this.check = new MoveCheck(desk.words(), desk.times().zone());
    }

    /** The move being prepared, or null. */
    public ReadOnlyObjectProperty<Move> moveProperty() {
        return move.getReadOnlyProperty();
    }

    /** What is wrong with the form, or null. */
    public ReadOnlyObjectProperty<Objection> objectionProperty() {
        return objection.getReadOnlyProperty();
    }

    /** What the move being prepared asks for, in the order of the form. */
    public Set<MoveField<?>> fields() {
        return move.get() == null ? Set.of() : MoveForms.fields(move.get());
    }

    /**
     * Where to begin: what cannot be guessed. The unit that owes a result is known, its words are
     * not.
     */
    public MoveField<?> firstField() {
        MoveField<?> first = fields().iterator().next();
        boolean isRight = USUALLY_RIGHT.contains(first) && draft.get(first) != null;
        return isRight && fields().contains(MoveField.TEXT) ? MoveField.TEXT : first;
    }

    /** What has been entered. */
    public MoveDraft draft() {
        return draft;
    }

    /** What can be chosen. */
    public MoveChoices choices() {
        return choices;
    }

    /** The taxonomy to choose from. */
    public List<Category> categories() {
        return List.copyOf(directory.get().categories().values());
    }

    /** What must be known to fill the form; empty where it speaks for itself. */
    public String about() {
        Matter matter = docket.matter();
        TimeLimit limit = matter.times().clocks().limit();
        return switch (move.get()) {
            case REQUEST_EXTENSION ->
                    desk.words()
                            .of(
                                    "matter.form.about.REQUEST_EXTENSION",
                                    limit.amount().toPlainString(),
                                    limit.unit(),
                                    MoveDefaults.mostLonger(limit).toPlainString());
            case GRANT_EXTENSION, REFUSE_EXTENSION ->
                    matter.rounds()
                            .extension()
                            .map(asked -> new ClockWords(desk.words(), desk.times()).asked(asked))
                            .orElse("");
            case SUSPEND, ESCALATE, MERGE, FAIL_VERIFICATION, PASS_VERIFICATION, REOPEN ->
                    desk.words().of("matter.form.about." + move.get());
            default -> "";
        };
    }

    /** Begins a move of a card's matter; one that asks for nothing is made at once. */
    public void begin(Move wanted, Card card) {
        cancel();
        docket = card.docket();
        if (MoveForms.fields(wanted).isEmpty()) {
            move.set(wanted);
            submit();
            return;
        }
        MoveDefaults.fill(draft, card, desk.entry().actor().name(), desk.now(), desk.times());
        MoveDefaults.grade(draft, docket.matter().grading(), directory.get());
        Docket of = docket;
        awaited = wanted;
        latest.ask(
                () -> reader.read(wanted, of), read -> show(wanted, read), desk.notices()::failed);
    }

    private void show(Move wanted, MoveChoices read) {
        if (awaited == wanted) {
            awaited = null;
            choices = read;
            MoveDefaults.choose(draft, wanted, read);
            move.set(wanted);
        }
    }

    /**
     * Takes the newest state of the matter, so that a move that was refused because another desk
     * was faster can be made again; gives up what is not allowed any more.
     */
    public void follow(Card newest) {
        if (move.get() == null) {
            return;
        }
        if (newest.moves().contains(move.get())) {
            docket = newest.docket();
        } else {
            cancel();
        }
    }

    /** Gives the move up. */
    public void cancel() {
        awaited = null;
        objection.set(null);
        move.set(null);
    }

    /** Makes the move; a refusal leaves the form as it is and says why. */
    public void submit() {
        if (underWay.get() || move.get() == null) {
            return;
        }
        Move made = move.get();
        FilledForm form = draft.filled();
        Entry now = desk.entry();
        Optional<Objection> wrong = check.objection(fields(), form, docket.matter(), now.at());
        objection.set(wrong.orElse(null));
        if (wrong.isEmpty()) {
            Matter of = docket.matter();
            Entry entry = entry(made, form, now);
            underWay.set(true);
            desk.<Matter>order(
                    () -> make(made, of, form, entry), matter -> made(made, matter), this::refused);
        }
    }

    private Outcome<Matter> make(Move made, Matter of, FilledForm form, Entry entry) {
        try {
            return orders.make(made, of, form, entry);
        } finally {
            underWay.set(false); // also when the store fails: the form stays and can be sent again
        }
    }

    /** When it happened, with the words and the proof as its note. */
    private Entry entry(Move made, FilledForm form, Entry now) {
        Set<MoveField<?>> asked = MoveForms.fields(made);
        Entry at =
                asked.contains(MoveField.TIME)
                        ? new Entry(
                                now.actor(),
                                now.onBehalfOf(),
                                now.via(),
                                form.at(now.at(), desk.times().zone()).orElseThrow(),
                                "")
                        : now;
        return at.noting(new MoveNote(desk.words()).of(asked, form));
    }

    private void made(Move made, Matter matter) {
        cancel();
        if (made == Move.MERGE) {
            desk.notices().done(desk.words().of("matter.form.merged", matter.number()));
        }
    }

    private void refused(Refusal refusal) {
        if (fields().isEmpty()) {
            cancel();
            desk.notices().refused(refusal);
        } else {
            objection.set(new Objection(Blame.of(refusal, fields()), desk.words().of(refusal)));
        }
    }
}
