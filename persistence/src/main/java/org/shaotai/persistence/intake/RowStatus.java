package org.shaotai.persistence.intake;

/** Where the other system says a matter stands; the closing time says when. */
public enum RowStatus {
    /** Somebody still works on it. */
    OPEN,
    /** Done. */
    CLOSED,
    /** Withdrawn, or nothing was owed: filed only. */
    CANCELLED,
    /** Another body took it over. */
    REFERRED
}
