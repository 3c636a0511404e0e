package org.shaotai.persistence.whistle;

/** Which event tells of which move, for reading the journal. */
final class WhistleEvents {

    private WhistleEvents() {}

    static Class<? extends WhistleEvent> of(WhistleMove move) {
        return switch (move) {
            case COMPOSE -> CallEvent.Composed.class;
            case SUBMIT -> CallEvent.Submitted.class;
            case SOUND -> CallEvent.Sounded.class;
            case REFUSE -> CallEvent.Refused.class;
            case REVIEW -> CallEvent.Reviewed.class;
            case WITHDRAW -> CallEvent.Withdrawn.class;
            case ANSWER -> ReportEvent.Answered.class;
            case CHECK_IN -> ReportEvent.CheckedIn.class;
            case DISPUTE -> ReportEvent.Disputed.class;
            case RULE -> ReportEvent.Ruled.class;
            case HAND_OVER -> ReportEvent.HandedOver.class;
            case REPORT_RESULT -> ReportEvent.Reported.class;
            case EVALUATE -> ReportEvent.Evaluated.class;
            case PLAN -> CourseEvent.Planned.class;
            case TAKE_COMMAND -> CourseEvent.CommandTaken.class;
            case MUTE -> CourseEvent.Muted.class;
            case RELEASE -> CourseEvent.Released.class;
            case CLOSE -> CourseEvent.Closed.class;
            case ESCALATE -> CourseEvent.Escalated.class;
        };
    }
}
