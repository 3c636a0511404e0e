package org.shaotai.persistence.whistle;

import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.whistle.Whistling.Turn;

/**
 * The joint handling of sounded whistles, up to their end (domain reference §3.3). The same
 * contract as {@link WhistleStore}. Safe for all threads.
 */
public final class HandlingStore {

    private final Whistling whistling;

    /** The handling of the whistles that are moved through the shared way. */
    public HandlingStore(Whistling whistling) {
        this.whistling = whistling;
    }

    /** Records what the units that came agreed on. */
    public Outcome<Whistle> plan(WhistleId id, int version, String plan, Entry entry) {
        return plan.isBlank()
                ? Outcome.refused("refusal.whistle.noPlan")
                : whistling.move(
                        id,
                        version,
                        WhistleMove.PLAN,
                        entry,
                        t -> Outcome.done(new CourseEvent.Planned(plan)));
    }

    /** Records who took the command on site. */
    public Outcome<Whistle> takeCommand(WhistleId id, int version, String who, Entry entry) {
        return who.isBlank()
                ? Outcome.refused("refusal.whistle.noWho")
                : whistling.move(
                        id,
                        version,
                        WhistleMove.TAKE_COMMAND,
                        entry,
                        t -> Outcome.done(new CourseEvent.CommandTaken(who)));
    }

    /** Records why a desk silenced its alarm for an emergency. */
    public Outcome<Whistle> mute(WhistleId id, int version, String reason, Entry entry) {
        return reason.isBlank()
                ? Outcome.refused("refusal.whistle.noReason")
                : whistling.move(
                        id,
                        version,
                        WhistleMove.MUTE,
                        entry,
                        t -> Outcome.done(new CourseEvent.Muted(reason)));
    }

    /**
     * Lets everybody go, once each unit that came has said what it did: nobody leaves before it is
     * done (事不完人不撤).
     */
    public Outcome<Whistle> release(WhistleId id, int version, Entry entry) {
        return whistling.move(id, version, WhistleMove.RELEASE, entry, HandlingStore::released);
    }

    private static Outcome<WhistleEvent> released(Turn turn) {
        Whistle whistle = turn.whistle();
        if (whistle.reports().stream().noneMatch(ReportIn::isIn)) {
            return Outcome.refused("refusal.whistle.nobodyCame");
        }
        if (whistle.reports().stream().anyMatch(ReportIn::isDisputePending)) {
            return Outcome.refused("refusal.whistle.rulingMissing");
        }
        return whistle.isEveryResultGiven()
                ? Outcome.done(turn.moves().released(whistle.kind(), turn.entry().at()))
                : Outcome.refused("refusal.whistle.resultMissing");
    }

    /** Closes a whistle that both sides have evaluated, or whose time to do so is over. */
    public Outcome<Whistle> close(WhistleId id, int version, Entry entry) {
        return whistling.move(
                id, version, WhistleMove.CLOSE, entry, t -> Outcome.done(new CourseEvent.Closed()));
    }

    /** Ends a whistle that is beyond the township; its matter is raised by its own ladder. */
    public Outcome<Whistle> escalate(WhistleId id, int version, String reason, Entry entry) {
        return reason.isBlank()
                ? Outcome.refused("refusal.whistle.noReason")
                : whistling.move(
                        id,
                        version,
                        WhistleMove.ESCALATE,
                        entry,
                        t -> Outcome.done(new CourseEvent.Escalated(reason)));
    }
}
