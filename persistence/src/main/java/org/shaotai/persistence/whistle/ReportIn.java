package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.unit.UnitId;

/**
 * One called unit's report-in, with a clock of its own.
 *
 * @param unit which
 * @param reason why it was called
 * @param status where it stands
 * @param notifiedAt when it was told
 * @param answerDueAt until when it must have answered
 * @param checkInDueAt until when it must be there
 * @param absentAfter from when on it counts as absent
 * @param answeredAt when it answered, or null
 * @param checkedInAt when it came, or null
 * @param way how it came; empty while it has not
 * @param checkedInBy who came, with duty; empty while nobody has
 * @param result what it did, empty while it has not said
 * @param resultAt when it said so, or null
 * @param releasedAt when the whistler let it go, or null
 */
public record ReportIn(
        UnitId unit,
        String reason,
        ReportInStatus status,
        Instant notifiedAt,
        Instant answerDueAt,
        Instant checkInDueAt,
        Instant absentAfter,
        Instant answeredAt,
        Instant checkedInAt,
        Optional<CheckInWay> way,
        String checkedInBy,
        String result,
        Instant resultAt,
        Instant releasedAt) {

    /** Whether it came in time: computed from the times, never ticked (domain reference §3.4). */
    public boolean isOnTime() {
        return checkedInAt != null && !checkedInAt.isAfter(checkInDueAt);
    }

    /** Whether it is not there though it should be, or came too late. */
    public boolean isLate(Instant at) {
        if (status == ReportInStatus.EXCUSED) {
            return false;
        }
        return checkedInAt == null ? at.isAfter(checkInDueAt) : checkedInAt.isAfter(checkInDueAt);
    }

    /** Whether it did not come at all while it could have. */
    public boolean isAbsent(Instant at) {
        return status != ReportInStatus.EXCUSED && checkedInAt == null && at.isAfter(absentAfter);
    }

    /** Whether nothing more is waited for: it came, was excused, or counts as absent. */
    public boolean isSettled(Instant at) {
        return checkedInAt != null || status == ReportInStatus.EXCUSED || isAbsent(at);
    }

    ReportIn answered(Instant at) {
        ReportInStatus next = status == ReportInStatus.NOTIFIED ? ReportInStatus.ANSWERED : status;
        return new ReportIn(
                unit,
                reason,
                next,
                notifiedAt,
                answerDueAt,
                checkInDueAt,
                absentAfter,
                answeredAt == null ? at : answeredAt,
                checkedInAt,
                way,
                checkedInBy,
                result,
                resultAt,
                releasedAt);
    }

    ReportIn checkedIn(CheckInWay how, String who, Instant at) {
        return new ReportIn(
                unit,
                reason,
                ReportInStatus.CHECKED_IN,
                notifiedAt,
                answerDueAt,
                checkInDueAt,
                absentAfter,
                answeredAt == null ? at : answeredAt,
                at,
                Optional.of(how),
                who,
                result,
                resultAt,
                releasedAt);
    }

    ReportIn resulted(String what, Instant at) {
        return new ReportIn(
                unit,
                reason,
                ReportInStatus.RESULT_GIVEN,
                notifiedAt,
                answerDueAt,
                checkInDueAt,
                absentAfter,
                answeredAt,
                checkedInAt,
                way,
                checkedInBy,
                what,
                at,
                releasedAt);
    }

    ReportIn excused() {
        return new ReportIn(
                unit,
                reason,
                ReportInStatus.EXCUSED,
                notifiedAt,
                answerDueAt,
                checkInDueAt,
                absentAfter,
                answeredAt,
                checkedInAt,
                way,
                checkedInBy,
                result,
                resultAt,
                releasedAt);
    }

    ReportIn released(Instant at) {
        if (status == ReportInStatus.EXCUSED || checkedInAt == null) {
            return this;
        }
        return new ReportIn(
                unit,
                reason,
                ReportInStatus.RELEASED,
                notifiedAt,
                answerDueAt,
                checkInDueAt,
                absentAfter,
                answeredAt,
                checkedInAt,
                way,
                checkedInBy,
                result,
                resultAt,
                at);
    }
}
