package org.shaotai.console.intake;

import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.matter.EndStore;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterStore;

/**
 * What can be done with what was told: a matter of its own, or one more voice for a matter that is
 * open already.
 *
 * @param matters takes it in
 * @param ends joins it to another
 */
public record IntakeOrders(MatterStore matters, EndStore ends) {

    Outcome<Matter> register(Intake intake, Entry entry) {
        return matters.register(intake, entry);
    }

    /**
     * Takes it in under a number of its own, so that the asker has one, and joins it to another
     * matter.
     *
     * @return the matter that goes on
     */
    Outcome<Matter> join(Intake intake, MatterId into, Entry entry) {
        return register(intake, entry)
                .then(told -> ends.merge(told.id(), told.version(), into, entry));
    }
}
