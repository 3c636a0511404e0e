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
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleLimits;
import org.shaotai.persistence.whistle.WhistleStatus;

/**
 * A whistle while it is being composed. What is typed survives closing and crash as a draft; what
 * was proposed for one matter gives way to the next matter's proposal, what was typed does not.
 */
public final class ComposeModel {

    private final ComposeOrders orders;
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
    private final ReadOnlyObjectWrapper<ComposeField> wanting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Whistle> sent = new ReadOnlyObjectWrapper<>();
    private WhistleLimits limits;
    private boolean isFilling;

    ComposeModel(
            ComposeOrders orders,
            Proposals proposals,
            CallsModel calls,
            ComposeForm form,
            Desk desk) {
        this.orders = orders;
        this.proposals = proposals;
        this.desk = desk;
        this.calls = calls;
        this.form = form;
        this.draft = form.draft();
        this.assemble = new AssembleModel(desk);
        this.latestMatter = new Latest(desk.background());
        this.latestChoices = new Latest(desk.background());
        assemble.textProperty().set(draft.text("assemble"));
        form.matterProperty().addListener((property, before, now) -> chosen(now));
        form.sudden().categoryProperty().addListener((property, before, now) -> suggest(now));
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

    /** Where something has to be mended before it can be sent; null until somebody tried. */
    public ReadOnlyObjectProperty<ComposeField> wantingProperty() {
        return wanting.getReadOnlyProperty();
    }

    /** The whistle that was sent last, or null. */
    public ReadOnlyObjectProperty<Whistle> sentProperty() {
        return sent.getReadOnlyProperty();
    }

    /** Reads what can be chosen and, the first time, takes up the draft. */
    public void open() {
        boolean isFirst = limits == null;
        Instant now = desk.now();
        latestChoices.ask(
                () -> new Offer(proposals.limits(), proposals.matters(now)),
                offer -> take(offer, isFirst),
                desk.notices()::failed);
    }

    private void take(Offer offer, boolean isFirst) {
        limits = offer.limits();
        if (!choices.equals(offer.matters())) {
            choices.setAll(offer.matters());
        }
        followClock();
        if (isFirst) {
            calls.call(draft.calls());
            calls.tier(form.tierProperty().get());
            calls.setOnChange(() -> draft.put(calls.called()));
            if (form.sudden().onProperty().get()) {
                suggest(form.sudden().categoryProperty().get());
            } else if (form.matterProperty().get() == null) {
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

    private void suggest(Category now) {
        if (now != null) {
            latestMatter.ask(
                    () -> proposals.units(now.code()),
                    units -> calls.propose(units, proposals.name(now.code())),
                    desk.notices()::failed);
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
        if (limits != null) {
            assemble.follow(form.kindProperty().get(), limits);
        }
    }

    private void timed() {
        draft.put("assemble", assemble.isTyped() ? assemble.textProperty().get() : "");
        followClock();
    }

    /**
     * Sends what was composed: an emergency is sounded, another whistle goes to the chief. A form
     * that says too little is refused and stays.
     */
    public void send() {
        wanting.set(null);
        Optional<ComposeCheck> objection = ComposeCheck.objection(this, desk);
        if (objection.isPresent()) {
            desk.notices().refused(objection.get().sentence(desk));
            wanting.set(objection.get().field());
            return;
        }
        ComposeOrders.Composed composed = composed();
        desk.<Whistle>order(() -> orders.send(composed, desk.entry()), this::sent);
    }

    private void sent(Whistle whistle) {
        clear();
        String key =
                whistle.status() == WhistleStatus.IN_REVIEW
                        ? "whistle.compose.submitted"
                        : "whistle.compose.done";
        int called = whistle.composition().calls().size();
        desk.notices().done(desk.words().of(key, whistle.number(), called));
        sent.set(whistle);
    }

    private ComposeOrders.Composed composed() {
        boolean isSudden = form.sudden().onProperty().get();
        String place = form.placeProperty().get().strip();
        String task = form.taskProperty().get().strip();
        return new ComposeOrders.Composed(
                isSudden ? null : form.matterProperty().get().id(),
                isSudden ? Optional.of(form.sudden().intake(place, task)) : Optional.empty(),
                form.composition(assemble.at().orElseThrow(), calls.called()),
                calls.phones());
    }

    /** Empties the form. */
    public void clear() {
        form.clear();
        assemble.textProperty().set("");
        calls.clear();
        followClock();
    }

    private record Offer(WhistleLimits limits, List<MatterChoice> matters) {}
}
