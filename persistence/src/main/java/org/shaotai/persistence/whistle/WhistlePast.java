package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Shows a whistle as it was at a past moment: every time after it has not happened yet, and the
 * status follows from the rest.
 */
final class WhistlePast {

    private WhistlePast() {}

    static Whistle at(Whistle w, Instant t) {
        Instant done = until(w.doneAt(), t);
        Instant closed = until(w.closedAt(), t);
        List<ReportIn> reports = w.reports().stream().map(r -> at(r, t)).toList();
        if (closed != null
                || reports.equals(w.reports())
                        && same(done, w.doneAt())
                        && same(closed, w.closedAt())) {
            return w;
        }
        WhistleStatus status = status(reports, done, t);
        return new Whistle(
                w.id(),
                w.number(),
                w.matter(),
                w.tier(),
                w.kind(),
                w.gate(),
                status,
                w.place(),
                w.task(),
                w.soundedAt(),
                w.assembleAt(),
                done,
                closed,
                reports,
                w.version());
    }

    private static WhistleStatus status(List<ReportIn> reports, Instant done, Instant t) {
        if (done != null) {
            return WhistleStatus.DONE;
        }
        if (reports.stream().allMatch(r -> r.checkedInAt() == null)) {
            return WhistleStatus.SOUNDED;
        }
        return reports.stream().allMatch(r -> r.isSettled(t))
                ? WhistleStatus.HANDLING
                : WhistleStatus.ASSEMBLING;
    }

    private static ReportIn at(ReportIn r, Instant t) {
        Instant answered = until(r.answeredAt(), t);
        Instant in = until(r.checkedInAt(), t);
        Instant resulted = until(r.resultAt(), t);
        Instant released = until(r.releasedAt(), t);
        return new ReportIn(
                r.unit(),
                r.reason(),
                status(r, answered, in, resulted, released),
                r.notifiedAt(),
                r.answerDueAt(),
                r.checkInDueAt(),
                r.absentAfter(),
                answered,
                in,
                in == null ? Optional.empty() : r.way(),
                in == null ? "" : r.checkedInBy(),
                resulted == null ? "" : r.result(),
                resulted,
                released);
    }

    private static ReportInStatus status(
            ReportIn r, Instant answered, Instant in, Instant resulted, Instant released) {
        if (r.status() == ReportInStatus.EXCUSED) {
            return ReportInStatus.EXCUSED;
        }
        if (released != null) {
            return ReportInStatus.RELEASED;
        }
        if (resulted != null) {
            return ReportInStatus.RESULT_GIVEN;
        }
        if (in != null) {
            return ReportInStatus.CHECKED_IN;
        }
        return answered != null ? ReportInStatus.ANSWERED : ReportInStatus.NOTIFIED;
    }

    private static Instant until(Instant event, Instant t) {
        return event != null && event.isAfter(t) ? null : event;
    }

    private static boolean same(Instant a, Instant b) {
        return a == null ? b == null : a.equals(b);
    }
}
