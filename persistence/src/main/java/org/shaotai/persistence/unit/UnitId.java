package org.shaotai.persistence.unit;

/** The number of a unit in this store. */
public record UnitId(long value) {

    /** Checks that the number can be one of the store's. */
    public UnitId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a unit's number: " + value);
        }
    }
}
