package org.shaotai.persistence.matter;

/** Which event tells of which move, for reading the journal. */
final class MatterEvents {

    private MatterEvents() {}

    static Class<? extends MatterEvent> of(Move move) {
        return switch (move) {
            case REGISTER -> MatterEvent.Registered.class;
            case ACCEPT -> MatterEvent.Accepted.class;
            case DECLINE -> MatterEvent.Declined.class;
            case DISPATCH -> MatterEvent.Dispatched.class;
            case HANDLE_AT_STATION -> MatterEvent.HandledAtStation.class;
            case SIGN -> MatterEvent.Signed.class;
            case CONTACT -> MatterEvent.Contacted.class;
            case GIVE_RESULT -> MatterEvent.ResultGiven.class;
            case REQUEST_RETURN -> DutyEvent.ReturnRequested.class;
            case APPROVE_RETURN -> DutyEvent.ReturnApproved.class;
            case REFUSE_RETURN -> DutyEvent.ReturnRefused.class;
            case RULE_DUTY -> DutyEvent.DutyRuled.class;
            case HAND_OVER -> DutyEvent.HandedOver.class;
            case REQUEST_EXTENSION -> LimitEvent.ExtensionRequested.class;
            case GRANT_EXTENSION -> LimitEvent.ExtensionGranted.class;
            case REFUSE_EXTENSION -> LimitEvent.ExtensionRefused.class;
            case SUSPEND -> LimitEvent.Suspended.class;
            case RESUME -> LimitEvent.Resumed.class;
            case ESCALATE -> LevelEvent.Escalated.class;
            case SEND_BACK -> LevelEvent.SentBack.class;
            case MERGE -> MergeEvent.Merged.class;
            case TAKE_IN -> MergeEvent.TookIn.class;
            case PASS_VERIFICATION -> EndEvent.PassedVerification.class;
            case FAIL_VERIFICATION -> EndEvent.FailedVerification.class;
            case MISS_VISIT -> EndEvent.VisitMissed.class;
            case REJECT_AT_VISIT -> EndEvent.RejectedAtVisit.class;
            case CLOSE -> EndEvent.Closed.class;
            case REOPEN -> EndEvent.Reopened.class;
            case TRANSFER_OUT -> EndEvent.TransferredOut.class;
            case ARCHIVE -> EndEvent.Archived.class;
        };
    }
}
