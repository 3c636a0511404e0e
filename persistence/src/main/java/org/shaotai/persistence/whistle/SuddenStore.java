package org.shaotai.persistence.whistle;

import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterIntake;

/**
 * Whistles for what has just happened and is no matter yet: the event becomes one and is whistled
 * for in the same transaction, so that neither is there without the other. Safe for all threads.
 */
public final class SuddenStore {

    private final Whistling whistling;
    private final WhistleStore whistles;
    private final MatterIntake matters;

    /**
     * Sudden events that are taken in and whistled for as all others are.
     *
     * @param whistling the shared way of whistles
     * @param whistles sends them
     * @param matters takes the events in
     */
    public SuddenStore(Whistling whistling, WhistleStore whistles, MatterIntake matters) {
        this.whistling = whistling;
        this.whistles = whistles;
        this.matters = matters;
    }

    /**
     * Takes an event in and sends a whistle for it, as {@link WhistleStore#send} does; where the
     * whistle is refused there is no matter either.
     *
     * @param composition the whistle for the matter that the event becomes
     */
    public Outcome<Whistle> send(
            Intake event, Function<MatterId, Composition> composition, Entry entry) {
        return new WhistleGuard(WhistleMove.COMPOSE, Optional.empty())
                .time(entry, whistling.clock())
                .then(
                        timely ->
                                whistling
                                        .database()
                                        .write(sql -> sendIn(sql, event, composition, entry)));
    }

    private Outcome<Whistle> sendIn(
            DSLContext sql,
            Intake event,
            Function<MatterId, Composition> composition,
            Entry entry) {
        return matters.register(sql, event, entry)
                .then(made -> whistles.sendIn(sql, composition.apply(made.id()), entry));
    }
}
