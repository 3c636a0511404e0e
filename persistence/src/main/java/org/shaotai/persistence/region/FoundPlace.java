package org.shaotai.persistence.region;

import java.util.List;
import java.util.Optional;

/**
 * What lies under a point.
 *
 * @param regions every region whose outline covers the point, the smallest by area first
 */
public record FoundPlace(List<RegionId> regions) {
    /** A point under which no region lies. */
    public static final FoundPlace NONE = new FoundPlace(List.of());

    /** Keeps its own copy. */
    public FoundPlace {
        regions = List.copyOf(regions);
    }

    /** The region the point belongs to: the smallest that covers it. */
    public Optional<RegionId> region() {
        return regions.stream().findFirst();
    }

    /** Whether more than one outline covers the point, so that a human should look. */
    public boolean isInSeveral() {
        return regions.size() > 1;
    }
}
