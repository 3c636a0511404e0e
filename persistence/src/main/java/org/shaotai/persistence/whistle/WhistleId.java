package org.shaotai.persistence.whistle;

/** The number of a whistle's row in this store. */
public record WhistleId(long value) {

    /** Checks that the number can be one of the store's. */
    public WhistleId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a whistle's id: " + value);
        }
    }
}
