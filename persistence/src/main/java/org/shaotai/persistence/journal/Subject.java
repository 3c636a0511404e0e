package org.shaotai.persistence.journal;

/** What a journal row is about. */
public enum Subject {
    MATTER,
    WHISTLE,
    REGION,
    UNIT,
    CALENDAR,
    ACCOUNT,
    STORE
}
