package org.shaotai.console.whistle;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.SuddenStore;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleStore;

/**
 * What can be done with what was composed. Runs in the background only.
 *
 * @param whistles sends it for a matter
 * @param suddens sends it for what is no matter yet
 * @param proposals learns the phones that were typed
 */
record ComposeOrders(WhistleStore whistles, SuddenStore suddens, Proposals proposals) {

    Outcome<Whistle> send(Composed composed, Entry entry) {
        return proposals.learn(composed.phones(), entry).then(known -> sent(composed, entry));
    }

    private Outcome<Whistle> sent(Composed composed, Entry entry) {
        return composed.event()
                .map(event -> suddens.send(event, composed.composition(), entry))
                .orElseGet(
                        () ->
                                whistles.send(
                                        composed.composition().apply(composed.matter()), entry));
    }

    /**
     * A filled form.
     *
     * @param matter what it is for; null for a new event
     * @param event the new event; empty for a matter
     * @param composition the whistle for a matter
     * @param phones of units that had none
     */
    record Composed(
            MatterId matter,
            Optional<Intake> event,
            Function<MatterId, Composition> composition,
            Map<UnitId, String> phones) {}
}
