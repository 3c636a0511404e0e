package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleStore;

/**
 * A whistle while it is being composed. What is typed survives closing and crash as a draft; what
 * was proposed for one matter gives way to the next matter's proposal, what was typed does not.
 */
public final class ComposeModel {

    private final WhistleStore whistles;
    private final Proposals proposals;
    private final Desk desk;
    private final ComposeDraft draft;
    private final ComposeForm form;
    private final AssembleModel assemble;
    private final CallsModel calls;
    private final Latest latestMatter;
    private final Latest latestChoices;
    private final ObservableList<MatterChoice> choices = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper begun = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Whistle> sounded = new ReadOnlyObjectWrapper<>();
    private WorkCalendar calendar;
    private boolean isFilling;

    ComposeModel(
            WhistleStore whistles,
            Proposals proposals,
            CallsModel calls,
            ComposeDraft draft,
            Desk desk) {
        this.whistles = whistles;
        this.proposals = proposals;
        this.desk = desk;
        this.draft = draft;
        this.calls = calls;
        this.form = new ComposeForm(draft);
        this.assemble = new AssembleModel(desk);
        this.latestMatter = new Latest(desk.background());
        this.latestChoices = new Latest(desk.background());
        assemble.textProperty().set(draft.text("assemble"));
        form.matterProperty().addListener((property, before, now) -> chosen(now));
        form.kindProperty().addListener((property, before, now) -> followClock());
        form.tierProperty().addListener((property, before, now) -> calls.tier(now));
        assemble.textProperty().addListener((property, before, now) -> timed());
    }

    /** The fields. */
    public ComposeForm form() {
        return form;
    }

    /** When to be there. */
    public AssembleModel assemble() {
        return assemble;
    }

    /** Whom it calls. */
    public CallsModel calls() {
        return calls;
    }

    /** The matters to choose from. */
    public ObservableList<MatterChoice> choices() {
        return choices;
    }

    /** Counts how often composing was begun from outside; the form then takes the keyboard. */
    public ReadOnlyLongProperty begunProperty() {
        return begun.getReadOnlyProperty();
    }

    /** The whistle that was sounded last, or null. */
    public ReadOnlyObjectProperty<Whistle> soundedProperty() {
        return sounded.getReadOnlyProperty();
    }

    /** Reads what can be chosen and, the first time, takes up the draft. */
    public void open() {
        boolean isFirst = calendar == null;
        Instant now = desk.now();
        latestChoices.ask(
                () -> new Offer(proposals.calendar(), proposals.matters(now)),
                offer -> take(offer, isFirst),
                desk.notices()::failed);
    }

    private void take(Offer offer, boolean isFirst) {
        calendar = offer.calendar();
        if (!choices.equals(offer.matters())) {
            choices.setAll(offer.matters());
        }
        followClock();
        if (isFirst) {
            calls.call(draft.calls());
            calls.tier(form.tierProperty().get());
            calls.setOnChange(() -> draft.put(calls.called()));
            if (form.matterProperty().get() == null) {
                draft.matter().ifPresent(id -> propose(id, () -> {}));
            }
        }
    }

    /** Begins to compose for a matter. */
    public void begin(MatterId matter) {
        propose(matter, this::begin);
    }

    /** Begins to compose; the matter is still to be chosen. */
    public void begin() {
        begun.set(begun.get() + 1);
    }

    private void chosen(MatterChoice now) {
        if (now != null && !isFilling) {
            propose(now.id(), () -> {});
        }
    }

    private void propose(MatterId matter, Runnable then) {
        Instant now = desk.now();
        latestMatter.ask(
                () -> proposals.of(matter, now),
                found -> {
                    fill(found);
                    then.run();
                },
                desk.notices()::failed);
    }

    private void fill(Optional<Proposal> found) {
        isFilling = true;
        if (found.isPresent()) {
            Proposal proposal = found.get();
            form.fill(proposal);
            calls.propose(proposal.units(), proposal.category());
        } else {
            form.withoutMatter();
            desk.notices().refused(desk.words().of("refusal.whistle.matterEnded"));
        }
        isFilling = false;
    }

    /** Reads the clock again; called on the beat. */
    public void followClock() {
        if (calendar != null) {
            assemble.follow(form.kindProperty().get(), calendar);
        }
    }

    private void timed() {
        draft.put("assemble", assemble.isTyped() ? assemble.textProperty().get() : "");
        followClock();
    }

    /** Sounds what was composed; a form that says too little is refused and stays. */
    public void sound() {
        Optional<String> objection = ComposeCheck.objection(this, desk);
        if (objection.isPresent()) {
            desk.notices().refused(objection.get());
            return;
        }
        Composition composition = composition();
        desk.<Whistle>order(() -> whistles.sound(composition, desk.entry()), this::sounded);
    }

    private void sounded(Whistle whistle) {
        clear();
        desk.notices()
                .done(
                        desk.words()
                                .of(
                                        "whistle.compose.done",
                                        whistle.number(),
                                        whistle.reports().size()));
        sounded.set(whistle);
    }

    private Composition composition() {
        List<Composition.Call> called =
                calls.called().entrySet().stream()
                        .map(call -> new Composition.Call(call.getKey(), call.getValue()))
                        .toList();
        return new Composition(
                form.matterProperty().get().id(),
                form.tierProperty().get(),
                form.kindProperty().get(),
                form.gateProperty().get(),
                form.placeProperty().get().strip(),
                form.taskProperty().get().strip(),
                assemble.at().orElseThrow(),
                called);
    }

    /** Empties the form. */
    public void clear() {
        form.clear();
        assemble.textProperty().set("");
        calls.clear();
        followClock();
    }

    private record Offer(WorkCalendar calendar, List<MatterChoice> matters) {}
}
