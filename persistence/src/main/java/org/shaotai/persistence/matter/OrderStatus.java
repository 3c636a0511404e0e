package org.shaotai.persistence.matter;

/** Where a work order stands. */
public enum OrderStatus {
    DISPATCHED,
    SIGNED,
    FEEDBACK_GIVEN,
    ENDED
}
