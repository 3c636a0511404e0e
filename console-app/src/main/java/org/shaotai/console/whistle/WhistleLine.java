package org.shaotai.console.whistle;

import java.time.Instant;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.Whistle;

/**
 * A whistle as the panel lists it.
 *
 * @param whistle the whistle as it was when it was read
 * @param title what its matter is about, or that this is not for all eyes
 */
public record WhistleLine(Whistle whistle, String title) {

    /** The moment at which its clocks stand: they stop when everybody was let go. */
    public Instant clockAt(Instant now) {
        Instant done = whistle.doneAt() == null ? now : earlier(whistle.doneAt(), now);
        return whistle.closedAt() == null ? done : earlier(whistle.closedAt(), done);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** How many units are missing past their time, absent ones included. */
    public int late(Instant now) {
        return whistle.status().isUnderWay() ? (int) whistle.lateAt(now) : 0;
    }

    /** How many units count as absent. */
    public int absent(Instant now) {
        return whistle.status().isUnderWay()
                ? (int) whistle.reports().stream().filter(r -> r.isAbsent(now)).count()
                : 0;
    }

    /** How many units have come. */
    public int in() {
        return (int) whistle.reports().stream().filter(ReportIn::isIn).count();
    }

    /** How many units have to come. */
    public int due() {
        return (int) whistle.reports().stream().filter(r -> !r.isExcused()).count();
    }

    /** When the next clock runs out; the far future when none runs. */
    public Instant nextDueAt() {
        return whistle.reports().stream()
                .filter(r -> !r.isIn() && !r.isExcused())
                .map(WhistleLine::nextDueAt)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private static Instant nextDueAt(ReportIn report) {
        return report.answeredAt() == null ? report.answerDueAt() : report.checkInDueAt();
    }
}
