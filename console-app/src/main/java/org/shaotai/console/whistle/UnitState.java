package org.shaotai.console.whistle;

import java.time.Instant;
import org.shaotai.persistence.whistle.ReportIn;

/** How a called unit stands at a moment, as its card says it; follows from the times alone. */
public enum UnitState {
    NOTIFIED(Shape.WAITING),
    UNANSWERED(Shape.LATE),
    ANSWERED(Shape.WAITING),
    LATE(Shape.LATE),
    ABSENT(Shape.ABSENT),
    DISPUTED(Shape.WAITING),
    CHECKED_IN(Shape.IN),
    CAME_LATE(Shape.IN),
    WORKING(Shape.IN),
    RESULT_GIVEN(Shape.IN),
    RELEASED(Shape.AWAY),
    EVALUATED(Shape.AWAY),
    EXCUSED(Shape.AWAY);

    private final Shape shape;

    UnitState(Shape shape) {
        this.shape = shape;
    }

    /** How a unit stands at a moment. */
    public static UnitState of(ReportIn report, Instant at) {
        return switch (report.status()) {
            case EXCUSED -> EXCUSED;
            case RELEASED -> RELEASED;
            case EVALUATED -> EVALUATED;
            case RESULT_GIVEN -> RESULT_GIVEN;
            case WORKING -> report.isOnTime() ? WORKING : CAME_LATE;
            case CHECKED_IN -> report.isOnTime() ? CHECKED_IN : CAME_LATE;
            case DISPUTED -> report.isLate(at) ? expected(report, at) : DISPUTED;
            case NOTIFIED, ANSWERED -> expected(report, at);
        };
    }

    private static UnitState expected(ReportIn report, Instant at) {
        if (report.isAbsent(at)) {
            return ABSENT;
        }
        if (report.isLate(at)) {
            return LATE;
        }
        if (report.answeredAt() != null) {
            return ANSWERED;
        }
        return at.isAfter(report.answerDueAt()) ? UNANSWERED : NOTIFIED;
    }

    /** The sign drawn beside its word. */
    public Shape shape() {
        return shape;
    }

    /** Whether somebody has to pick up the phone now. */
    public boolean isAlarm() {
        return this == UNANSWERED || this == LATE || this == ABSENT;
    }

    /** The signs: each differs from the others in form, not only in colour. */
    public enum Shape {
        WAITING,
        LATE,
        ABSENT,
        IN,
        AWAY
    }
}
