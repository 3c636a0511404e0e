package org.shaotai.persistence.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.EndEvent;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterEvent;
import org.shaotai.persistence.matter.MatterHistory;
import org.shaotai.persistence.matter.MatterHistory.Step;
import org.shaotai.persistence.matter.MatterMoves;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.matter.Place;
import org.shaotai.persistence.matter.Visit;
import org.shaotai.persistence.unit.UnitId;

/**
 * Writes the past of a matter from the two times a table knows: it was registered, accepted and
 * dispatched when it was created, and signed for, answered, verified and closed when it was closed.
 * The steps between are not known and stand at the nearer of the two.
 *
 * @param moves makes the events with their limits
 * @param actor who makes the import
 * @param source the code of the system the rows come from
 * @param room the command room, which owns every matter until it is dispatched
 */
record PastWriting(MatterMoves moves, Actor actor, String source, UnitId room) {

    /**
     * The past of a new matter. Without a unit it stays accepted for the desk to dispatch, unless
     * it has ended: then the command room itself handled it.
     */
    MatterHistory of(Arrival arrival, Place place, Grading grading, Optional<UnitId> unit) {
        Instant at = arrival.createdAt();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(new MatterEvent.Accepted(grading), entry(at)));
        MatterStatus status = MatterStatus.ACCEPTED;
        if (unit.isPresent()) {
            steps.add(dispatch(grading, unit.get(), at));
            status = MatterStatus.DISPATCHED;
        }
        if (arrival.end().isPresent()) {
            steps.addAll(ending(status, grading, unit.orElse(room), arrival));
        }
        Intake.Lead lead = new Intake.Lead(source, arrival.number(), arrival.digest());
        Intake intake =
                new Intake(arrival.words(), place, arrival.channel(), grading, Optional.of(lead));
        return new MatterHistory(
                intake, room, entry(at).noting(source + " " + arrival.number()), steps);
    }

    /** The steps that end a matter of the store as its row says. */
    List<Step> ending(Matter matter, Arrival arrival) {
        return ending(matter.status(), matter.grading(), matter.owner(), arrival);
    }

    private List<Step> ending(MatterStatus from, Grading grading, UnitId unit, Arrival arrival) {
        Arrival.End end = arrival.end().orElseThrow();
        Instant at = end.at();
        String word = end.word().isEmpty() ? source : end.word();
        if (end.status() == RowStatus.REFERRED) {
            MatterEvent out = new EndEvent.TransferredOut(word, arrival.number());
            return List.of(new Step(out, entry(at)));
        }
        CloseKind kind =
                end.status() == RowStatus.CANCELLED ? CloseKind.FILED_ONLY : CloseKind.SOLVED;
        Entry theirs = entry(at).onBehalfOf(unit, Via.FILE);
        List<Step> all =
                List.of(
                        new Step(new MatterEvent.Accepted(grading), entry(at)),
                        dispatch(grading, unit, at),
                        new Step(new MatterEvent.Signed(unit), theirs),
                        new Step(moves.resultGiven(grading, unit, word, at), theirs),
                        new Step(moves.passedVerification(grading, at), entry(at)),
                        new Step(new EndEvent.Closed(kind, Visit.unreached()), entry(at)));
        return all.subList(done(from), all.size());
    }

    /** How many of the six steps to the end a matter has behind it. */
    private static int done(MatterStatus status) {
        return switch (status) {
            case REGISTERED -> 0;
            case ACCEPTED -> 1;
            case DISPATCHED, RETURN_REVIEW -> 2;
            case IN_PROGRESS, SUSPENDED, SELF_HANDLING -> 3;
            case FEEDBACK_GIVEN -> 4;
            case VERIFIED -> 5;
            case CLOSED, ARCHIVED, DECLINED, MERGED, TRANSFERRED_OUT -> 6;
        };
    }

    private Step dispatch(Grading grading, UnitId unit, Instant at) {
        return new Step(moves.dispatched(grading, unit, List.of(), at), entry(at));
    }

    private Entry entry(Instant at) {
        return new Entry(actor, Optional.empty(), Via.FILE, at, "");
    }
}
