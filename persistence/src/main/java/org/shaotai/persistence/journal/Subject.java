package org.shaotai.persistence.journal;

/** What a journal row is about. */
public enum Subject {
    MATTER,
    WHISTLE,
    SUPERVISION,
    REGION,
    UNIT,
    CALENDAR,
    ACCOUNT,
    STORE
}
