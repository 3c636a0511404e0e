package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.unit.UnitId;

/**
 * Makes the events whose deadlines must be computed, with the limits in force. Pure; used by the
 * live commands and by the demo county alike.
 *
 * @param limits the limits in force
 */
public record WhistleMoves(WhistleLimits limits) {

    /** The event of a whistle going to the chief. */
    public CallEvent.Submitted submitted(WhistleKind kind, Instant at) {
        return new CallEvent.Submitted(limits.due(kind, WhistleStage.REVIEW, at));
    }

    /** The event of a whistle being sounded. */
    public CallEvent.Sounded sounded(
            Composition composition, boolean isReviewed, Optional<Long> repeatOf, Instant at) {
        WhistleKind kind = composition.kind();
        Instant assembled = composition.assembleAt();
        List<CallEvent.Called> called =
                composition.calls().stream()
                        .map(call -> called(call.unit(), kind, assembled, at))
                        .toList();
        return new CallEvent.Sounded(
                isReviewed,
                isReviewed ? null : limits.due(kind, WhistleStage.REVIEW, at),
                repeatOf,
                kind == WhistleKind.HARD_CASE
                        ? limits.due(kind, WhistleStage.PLAN, assembled)
                        : null,
                limits.handleDueAt(kind, at),
                called);
    }

    /**
     * A unit that is called. One that is called to a hard case after its assembling has as long as
     * a routine one.
     */
    CallEvent.Called called(UnitId unit, WhistleKind kind, Instant assembleAt, Instant at) {
        boolean isTooLate = kind == WhistleKind.HARD_CASE && !assembleAt.isAfter(at);
        WhistleKind counted = isTooLate ? WhistleKind.ROUTINE : kind;
        Instant due = limits.checkInDueAt(counted, at, assembleAt);
        return new CallEvent.Called(
                unit,
                limits.due(counted, WhistleStage.ANSWER, at),
                due,
                limits.due(counted, WhistleStage.ABSENT, due));
    }

    /** The event of a unit's objection. */
    public ReportEvent.Disputed disputed(
            WhistleKind kind, UnitId unit, String basis, Optional<UnitId> proposed, Instant at) {
        return new ReportEvent.Disputed(
                unit, basis, proposed, limits.due(kind, WhistleStage.RULING, at));
    }

    /** The event of everybody being let go. */
    public CourseEvent.Released released(WhistleKind kind, Instant at) {
        return new CourseEvent.Released(limits.due(kind, WhistleStage.EVALUATE, at));
    }
}
