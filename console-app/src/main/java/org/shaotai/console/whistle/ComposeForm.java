package org.shaotai.console.whistle;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleTier;

/** The fields of a whistle that is being composed; each change goes into the draft. */
public final class ComposeForm {

    private final ComposeDraft draft;
    private final ObjectProperty<MatterChoice> matter = new SimpleObjectProperty<>();
    private final ObjectProperty<Gate> gate = new SimpleObjectProperty<>();
    private final ObjectProperty<WhistleTier> tier = new SimpleObjectProperty<>();
    private final ObjectProperty<WhistleKind> kind = new SimpleObjectProperty<>();
    private final BooleanProperty remote = new SimpleBooleanProperty();
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty task = new SimpleStringProperty("");
    private String proposedPlace;
    private String proposedTask;

    /** The form of a draft, without its matter, which must be looked up first. */
    ComposeForm(ComposeDraft draft) {
        this.draft = draft;
        gate.set(draft.constant("gate", Gate.class).orElse(null));
        tier.set(draft.constant("tier", WhistleTier.class).orElse(WhistleTier.TOWNSHIP));
        kind.set(draft.constant("kind", WhistleKind.class).orElse(WhistleKind.ROUTINE));
        remote.set(!draft.text("remote").isEmpty());
        place.set(draft.text("place"));
        task.set(draft.text("task"));
        proposedPlace = draft.text("proposedPlace");
        proposedTask = draft.text("proposedTask");
        gate.addListener((property, before, now) -> chosen(now));
        tier.addListener((property, before, now) -> draft.put("tier", now));
        kind.addListener((property, before, now) -> draft.put("kind", now));
        remote.addListener((property, before, now) -> draft.put("remote", now ? "1" : ""));
        place.addListener((property, before, now) -> draft.put("place", now));
        task.addListener((property, before, now) -> draft.put("task", now));
    }

    /** The matter that needs others, or null. */
    public ObjectProperty<MatterChoice> matterProperty() {
        return matter;
    }

    /** Why the whistle may be sounded; null until it is chosen. */
    public ObjectProperty<Gate> gateProperty() {
        return gate;
    }

    /** Who whistles whom. */
    public ObjectProperty<WhistleTier> tierProperty() {
        return tier;
    }

    /** How pressing it is. */
    public ObjectProperty<WhistleKind> kindProperty() {
        return kind;
    }

    /** Whether a unit may come from afar. */
    public BooleanProperty remoteProperty() {
        return remote;
    }

    /** Where to come to. */
    public StringProperty placeProperty() {
        return place;
    }

    /** What must be solved. */
    public StringProperty taskProperty() {
        return task;
    }

    /** What passed the gate of emergencies is one. */
    private void chosen(Gate now) {
        draft.put("gate", now);
        if (now == Gate.EMERGENCY) {
            kind.set(WhistleKind.EMERGENCY);
        }
    }

    /** Fills place and task for a matter, where nobody typed anything else. */
    void fill(Proposal proposal) {
        if (place.get().isBlank() || place.get().equals(proposedPlace)) {
            place.set(proposal.place());
        }
        if (task.get().isBlank() || task.get().equals(proposedTask)) {
            task.set(proposal.task());
        }
        propose(proposal.place(), proposal.task());
        draft.put(proposal.matter());
        matter.set(proposal.matter());
    }

    private void propose(String newPlace, String newTask) {
        proposedPlace = newPlace;
        proposedTask = newTask;
        draft.put("proposedPlace", newPlace);
        draft.put("proposedTask", newTask);
    }

    /** Forgets the matter alone; it ended. */
    void withoutMatter() {
        draft.put((MatterChoice) null);
        matter.set(null);
    }

    /** Empties all fields; the gate must be chosen anew. */
    void clear() {
        withoutMatter();
        gate.set(null);
        tier.set(WhistleTier.TOWNSHIP);
        kind.set(WhistleKind.ROUTINE);
        remote.set(false);
        place.set("");
        task.set("");
        propose("", "");
    }
}
