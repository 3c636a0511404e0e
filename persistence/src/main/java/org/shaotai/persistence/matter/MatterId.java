package org.shaotai.persistence.matter;

/** The number of a matter's row in this store; users see {@link Matter#number()}. */
public record MatterId(long value) {

    /** Checks that the number can be one of the store's. */
    public MatterId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a matter's id: " + value);
        }
    }
}
