package org.shaotai.persistence.whistle;

import java.util.Optional;
import java.util.function.Function;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.Whistling.Turn;

/**
 * What the called units of a whistle do (domain reference §3.4). The same contract as {@link
 * WhistleStore}. Safe for all threads.
 */
public final class ReportInStore {

    private final Whistling whistling;

    /** The report-ins of the whistles that are moved through the shared way. */
    public ReportInStore(Whistling whistling) {
        this.whistling = whistling;
    }

    /** Records that a called unit answered. */
    public Outcome<Whistle> answer(WhistleId id, int version, UnitId unit, Entry entry) {
        return move(
                id,
                version,
                WhistleMove.ANSWER,
                unit,
                entry,
                t -> Outcome.done(new ReportEvent.Answered(unit)));
    }

    /**
     * Records that a called unit came.
     *
     * @param who name and duty of who came, at most 120 characters
     * @param isStandIn whether that person has no authority to act for the unit (代为报到)
     */
    public Outcome<Whistle> checkIn(
            WhistleId id,
            int version,
            UnitId unit,
            CheckInWay way,
            String who,
            boolean isStandIn,
            Entry entry) {
        return who.isBlank()
                ? Outcome.refused("refusal.whistle.noWho")
                : move(
                        id,
                        version,
                        WhistleMove.CHECK_IN,
                        unit,
                        entry,
                        t ->
                                way == CheckInWay.REMOTE
                                                && !t.whistle().composition().allowsRemote()
                                        ? Outcome.refused("refusal.whistle.noRemote")
                                        : Outcome.done(
                                                new ReportEvent.CheckedIn(
                                                        unit, way, who, isStandIn)));
    }

    /**
     * Records that a called unit says that the duty is not its own; its clock runs on until that is
     * ruled.
     *
     * @param proposed whose duty it says it is
     */
    public Outcome<Whistle> dispute(
            WhistleId id,
            int version,
            UnitId unit,
            String basis,
            Optional<UnitId> proposed,
            Entry entry) {
        if (basis.isBlank()) {
            return Outcome.refused("refusal.whistle.noBasis");
        }
        return move(
                id,
                version,
                WhistleMove.DISPUTE,
                unit,
                entry,
                t ->
                        proposed.filter(unit::equals).isPresent()
                                ? Outcome.refused("refusal.whistle.proposesItself")
                                : Outcome.done(
                                        t.moves()
                                                .disputed(
                                                        t.whistle().kind(),
                                                        unit,
                                                        basis,
                                                        proposed,
                                                        t.entry().at())));
    }

    /**
     * Rules an objection; a unit found right leaves the count of those who had to come.
     *
     * @param instead the unit that is called in its place, only where it was found right
     */
    public Outcome<Whistle> rule(
            WhistleId id,
            int version,
            UnitId unit,
            boolean isUpheld,
            String words,
            Optional<UnitId> instead,
            Entry entry) {
        return words.isBlank()
                ? Outcome.refused("refusal.whistle.noRuling")
                : move(
                        id,
                        version,
                        WhistleMove.RULE,
                        unit,
                        entry,
                        t ->
                                ruled(
                                        t,
                                        unit,
                                        words,
                                        isUpheld,
                                        isUpheld ? instead : Optional.empty()));
    }

    private static Outcome<WhistleEvent> ruled(
            Turn turn, UnitId unit, String words, boolean isUpheld, Optional<UnitId> instead) {
        if (instead.isEmpty()) {
            return Outcome.done(new ReportEvent.Ruled(unit, isUpheld, words, Optional.empty()));
        }
        if (turn.whistle().of(instead.get()).isPresent()) {
            return Outcome.refused("refusal.whistle.calledAlready");
        }
        return Callees.reachable(turn.sql(), instead.get())
                .then(
                        next ->
                                Outcome.done(
                                        new ReportEvent.Ruled(
                                                unit,
                                                true,
                                                words,
                                                Optional.of(called(turn, next)))));
    }

    private static CallEvent.Called called(Turn turn, UnitId unit) {
        Composition composed = turn.whistle().composition();
        return turn.moves().called(unit, composed.kind(), composed.assembleAt(), turn.entry().at());
    }

    /** Records what a unit that came has done. */
    public Outcome<Whistle> report(
            WhistleId id, int version, UnitId unit, String result, Entry entry) {
        return result.isBlank()
                ? Outcome.refused("refusal.whistle.noResult")
                : move(
                        id,
                        version,
                        WhistleMove.REPORT_RESULT,
                        unit,
                        entry,
                        t -> Outcome.done(new ReportEvent.Reported(unit, result)));
    }

    /**
     * Records how one side found the other, once each way and within the time for it; a poor mark
     * says why.
     */
    public Outcome<Whistle> evaluate(
            WhistleId id,
            int version,
            UnitId unit,
            Direction direction,
            Mark mark,
            String words,
            Entry entry) {
        return mark == Mark.POOR && words.isBlank()
                ? Outcome.refused("refusal.whistle.noWords")
                : move(
                        id,
                        version,
                        WhistleMove.EVALUATE,
                        unit,
                        entry,
                        t ->
                                t.report(unit).work().mark(direction).isPresent()
                                        ? Outcome.refused("refusal.whistle.evaluatedOnce")
                                        : Outcome.done(
                                                new ReportEvent.Evaluated(
                                                        unit, direction, mark, words)));
    }

    private Outcome<Whistle> move(
            WhistleId id,
            int version,
            WhistleMove move,
            UnitId unit,
            Entry entry,
            Function<Turn, Outcome<WhistleEvent>> decide) {
        return whistling.move(id, version, move, Optional.of(unit), entry, decide);
    }
}
