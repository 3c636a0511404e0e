package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.region.RegionId;

/**
 * Which whistles a panel shows.
 *
 * @param asOf the moment at which they are looked at
 * @param isOpenOnly whether closed and withdrawn ones are left out
 * @param town the township of their matters
 * @param matter one matter's only
 */
public record WhistleQuery(
        Instant asOf, boolean isOpenOnly, Optional<RegionId> town, Optional<MatterId> matter) {

    /** Every whistle that was open at a moment. */
    public static WhistleQuery openAt(Instant asOf) {
        return new WhistleQuery(asOf, true, Optional.empty(), Optional.empty());
    }

    /** Every whistle of a matter up to a moment. */
    public static WhistleQuery of(MatterId matter, Instant asOf) {
        return new WhistleQuery(asOf, false, Optional.empty(), Optional.of(matter));
    }

    /** The same question about one township. */
    public WhistleQuery inTown(RegionId only) {
        return new WhistleQuery(asOf, isOpenOnly, Optional.of(only), matter);
    }
}
