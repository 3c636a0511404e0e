package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.List;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.unit.UnitId;

/**
 * Makes the events whose deadlines must be computed, with the limits in force. Pure; used by the
 * live commands, by imports and by the demo county alike.
 *
 * @param limits the limits in force
 */
public record MatterMoves(Limits limits) {

    /** The event of a matter coming in. */
    public MatterEvent.Registered registered(
            String number, Intake intake, UnitId owner, Instant at) {
        return new MatterEvent.Registered(
                number,
                intake.place(),
                intake.channel(),
                intake.grading(),
                owner,
                limits.dispatchClock(intake.grading(), at),
                intake.words().digest());
    }

    /** The event of a dispatch to a leading unit and to others that assist. */
    public MatterEvent.Dispatched dispatched(
            Grading grading, UnitId lead, List<UnitId> assists, Instant at) {
        return new MatterEvent.Dispatched(
                lead,
                assists,
                limits.wholeClock(grading, at),
                limits.signDueAt(grading, at),
                limits.contactDueAt(grading, at));
    }

    /** The event of a station taking it on itself. */
    public MatterEvent.HandledAtStation handledAtStation(
            Grading grading, UnitId station, Instant at) {
        return new MatterEvent.HandledAtStation(
                station, limits.wholeClock(grading, at), limits.contactDueAt(grading, at));
    }

    /** The event of a unit saying what it did. */
    public MatterEvent.ResultGiven resultGiven(
            Grading grading, UnitId unit, String result, Instant at) {
        return new MatterEvent.ResultGiven(unit, result, limits.verifyDueAt(grading, at));
    }

    /** The event of a passed verification. */
    public EndEvent.PassedVerification passedVerification(Grading grading, Instant at) {
        return new EndEvent.PassedVerification(limits.visitDueAt(grading, at));
    }

    /** The event of a failed verification of what had an original limit. */
    public EndEvent.FailedVerification failedVerification(
            TimeLimit original, String reason, Instant at) {
        return new EndEvent.FailedVerification(reason, limits.reworkClock(original, at));
    }

    /** The event of a problem coming back that had an original limit. */
    public EndEvent.Reopened reopened(TimeLimit original, String reason, Instant at) {
        return new EndEvent.Reopened(reason, limits.reworkClock(original, at));
    }
}
