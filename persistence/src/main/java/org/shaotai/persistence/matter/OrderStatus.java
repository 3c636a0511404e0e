package org.shaotai.persistence.matter;

/** Where a work order stands. */
public enum OrderStatus {
    DISPATCHED,
    SIGNED,
    /** The unit says that it is not its duty; until that is decided the order's clock runs. */
    RETURN_ASKED,
    FEEDBACK_GIVEN,
    RETURNED,
    ENDED
}
