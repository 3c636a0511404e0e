package org.shaotai.persistence.region;

/** The row number of a region in this store; always positive. */
public record RegionId(long value) implements Comparable<RegionId> {
    /** Refuses a number that no row can have. */
    public RegionId {
        if (value <= 0) {
            throw new IllegalArgumentException("region id must be positive: " + value);
        }
    }

    @Override
    public int compareTo(RegionId other) {
        return Long.compare(value, other.value);
    }
}
