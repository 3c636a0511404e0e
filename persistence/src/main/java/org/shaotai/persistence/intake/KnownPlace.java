package org.shaotai.persistence.intake;

import java.util.Optional;
import org.shaotai.persistence.region.RegionId;

/**
 * An address that was told before.
 *
 * @param address the address as it was written
 * @param grid the grid it was in
 * @param lon degrees east of its point, the mean of all that were told; NaN when there was none
 * @param lat degrees north, NaN likewise
 * @param times how often it was told
 */
public record KnownPlace(
        String address, Optional<RegionId> grid, double lon, double lat, int times) {

    /** Whether it has a point. */
    public boolean hasPoint() {
        return !Double.isNaN(lon);
    }
}
