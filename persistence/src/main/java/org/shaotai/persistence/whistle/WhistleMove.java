package org.shaotai.persistence.whistle;

/**
 * What can happen to a whistle; the journal writes these names. Which of them lead on from where is
 * said by {@link WhistleStatus#moves()} for the whole whistle and {@link ReportInStatus#moves()}
 * for one called unit.
 */
public enum WhistleMove {
    SOUND,
    ANSWER,
    CHECK_IN,
    REPORT_RESULT,
    EXCUSE,
    RELEASE,
    CLOSE,
    WITHDRAW
}
