package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.shaotai.persistence.unit.UnitId;

/**
 * One called unit's report-in, with a clock of its own.
 *
 * @param unit which
 * @param reason why it was called
 * @param status where it stands
 * @param clock when it was told and until when it must do what
 * @param reply what it said before it came
 * @param checkIn how it came; empty while it has not
 * @param work what it did then
 */
public record ReportIn(
        UnitId unit,
        String reason,
        ReportInStatus status,
        CallClock clock,
        Reply reply,
        Optional<CheckIn> checkIn,
        Work work) {

    static ReportIn notified(UnitId unit, String reason, CallClock clock) {
        return new ReportIn(
                unit,
                reason,
                ReportInStatus.NOTIFIED,
                clock,
                Reply.NONE,
                Optional.empty(),
                Work.NONE);
    }

    /** Until when it must have answered. */
    public Instant answerDueAt() {
        return clock.answerDueAt();
    }

    /** Until when it must be there. */
    public Instant checkInDueAt() {
        return clock.checkInDueAt();
    }

    /** When it answered, or null. */
    public Instant answeredAt() {
        return reply.answeredAt();
    }

    /** When it came, or null. */
    public Instant checkedInAt() {
        return checkIn.map(CheckIn::at).orElse(null);
    }

    /** Whether it is or was there. */
    public boolean isIn() {
        return checkIn.isPresent();
    }

    /** Whether it was found not to be responsible. */
    public boolean isExcused() {
        return status == ReportInStatus.EXCUSED;
    }

    /** Whether its objection waits for a ruling. */
    public boolean isDisputePending() {
        return !isExcused() && reply.dispute().filter(Dispute::isPending).isPresent();
    }

    /** Whether it came in time: computed from the times, never ticked (domain reference §3.4). */
    public boolean isOnTime() {
        return isIn() && !checkedInAt().isAfter(checkInDueAt());
    }

    /** Whether it is not there though it should be, or came too late. */
    public boolean isLate(Instant at) {
        return !isExcused() && (isIn() ? checkedInAt() : at).isAfter(checkInDueAt());
    }

    /** Whether it did not come at all while it could have. */
    public boolean isAbsent(Instant at) {
        return !isExcused() && !isIn() && at.isAfter(clock.absentAfter());
    }

    /** Whether nothing more is waited for: it came, was excused, or counts as absent. */
    public boolean isSettled(Instant at) {
        return isIn() || isExcused() || isAbsent(at);
    }

    /** Whether it came and has not said what it did. */
    public boolean owesResult() {
        return isIn() && !isExcused() && work.resultAt() == null;
    }

    /** What can be entered for it, the likeliest first. */
    public List<WhistleMove> moves() {
        List<WhistleMove> moves = new ArrayList<>(status.moves());
        if (reply.dispute().isPresent()) {
            moves.remove(WhistleMove.DISPUTE);
        }
        if (isDisputePending() && !moves.contains(WhistleMove.RULE)) {
            moves.add(WhistleMove.RULE);
        }
        return List.copyOf(moves);
    }

    /** When anything last happened to it. */
    Instant movedAt() {
        return Stream.of(
                        clock.notifiedAt(),
                        reply.answeredAt(),
                        reply.dispute().map(Dispute::at).orElse(null),
                        reply.dispute().map(Dispute::ruledAt).orElse(null),
                        reply.excusedAt(),
                        checkedInAt(),
                        work.resultAt(),
                        work.releasedAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private ReportIn to(ReportInStatus next, Reply said, Work done) {
        return new ReportIn(unit, reason, next, clock, said, checkIn, done);
    }

    ReportIn answered(Instant at) {
        return to(ReportInStatus.ANSWERED, reply.answered(at), work);
    }

    ReportIn disputed(Dispute dispute) {
        return to(ReportInStatus.DISPUTED, reply.disputed(dispute), work);
    }

    /** A refused objection leaves it where it was before. */
    ReportIn ruled(boolean isUpheld, Instant at) {
        Reply ruled = reply.ruled(isUpheld, at);
        if (isUpheld) {
            return to(ReportInStatus.EXCUSED, ruled, work);
        }
        ReportInStatus before =
                answeredAt() == null ? ReportInStatus.NOTIFIED : ReportInStatus.ANSWERED;
        return to(status == ReportInStatus.DISPUTED ? before : status, ruled, work);
    }

    ReportIn excused(Instant at) {
        return to(ReportInStatus.EXCUSED, reply.excused(at), work);
    }

    ReportIn checkedIn(CheckIn how) {
        return new ReportIn(
                unit,
                reason,
                ReportInStatus.CHECKED_IN,
                clock,
                reply.answered(how.at()),
                Optional.of(how),
                work);
    }

    ReportIn working() {
        return status == ReportInStatus.CHECKED_IN ? to(ReportInStatus.WORKING, reply, work) : this;
    }

    ReportIn resulted(String what, Instant at) {
        return to(ReportInStatus.RESULT_GIVEN, reply, work.resulted(what, at));
    }

    ReportIn released(Instant at) {
        return isExcused() || !isIn()
                ? this
                : to(ReportInStatus.RELEASED, reply, work.released(at));
    }

    ReportIn evaluated(Direction direction, Mark mark) {
        Work marked = work.evaluated(direction, mark);
        return to(marked.isEvaluated() ? ReportInStatus.EVALUATED : status, reply, marked);
    }
}
