package org.shaotai.persistence.whistle;

/**
 * What can happen to a whistle; the journal writes these names. Which of them lead on from where is
 * said by {@link WhistleStatus#moves()} for the whole whistle and {@link ReportInStatus#moves()}
 * for one called unit; who may make them by {@link WhistleRights}.
 */
public enum WhistleMove {
    COMPOSE,
    SUBMIT,
    SOUND,
    REFUSE,
    /** The chief looks at an emergency whistle that was sounded without having been reviewed. */
    REVIEW,
    ANSWER,
    CHECK_IN,
    DISPUTE,
    RULE,
    REPORT_RESULT,
    /** A unit was dissolved while it was called; the township's command room comes in its place. */
    HAND_OVER,
    PLAN,
    /** The command on site changes hands. */
    TAKE_COMMAND,
    /** A desk silences its alarm for an emergency, and says why. */
    MUTE,
    RELEASE,
    EVALUATE,
    CLOSE,
    ESCALATE,
    WITHDRAW
}
