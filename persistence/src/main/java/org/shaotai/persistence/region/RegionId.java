package org.shaotai.persistence.region;

/** The number of a region's row in this store. */
public record RegionId(long value) {

    /** Checks that the number can be one of the store's. */
    public RegionId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a region's id: " + value);
        }
    }
}
