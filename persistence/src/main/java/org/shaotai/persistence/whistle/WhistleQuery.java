package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.region.RegionId;

/**
 * Which whistles a panel shows.
 *
 * @param asOf the moment at which they are looked at
 * @param isOpenOnly whether those that ended are left out
 * @param isSoundedOnly whether drafts and those in review are left out
 * @param town the township of their matters
 * @param matter one matter's only
 */
public record WhistleQuery(
        Instant asOf,
        boolean isOpenOnly,
        boolean isSoundedOnly,
        Optional<RegionId> town,
        Optional<MatterId> matter) {

    /** Every sounded whistle that was open at a moment. */
    public static WhistleQuery openAt(Instant asOf) {
        return new WhistleQuery(asOf, true, true, Optional.empty(), Optional.empty());
    }

    /** Every sounded whistle up to a moment. */
    public static WhistleQuery upTo(Instant asOf) {
        return new WhistleQuery(asOf, false, true, Optional.empty(), Optional.empty());
    }

    /** Every whistle of a matter up to a moment, sounded or not. */
    public static WhistleQuery of(MatterId matter, Instant asOf) {
        return new WhistleQuery(asOf, false, false, Optional.empty(), Optional.of(matter));
    }

    /** The same question about one township, or about all for none. */
    public WhistleQuery inTown(Optional<RegionId> only) {
        return new WhistleQuery(asOf, isOpenOnly, isSoundedOnly, only, matter);
    }

    /** The same question about one township. */
    public WhistleQuery inTown(RegionId only) {
        return inTown(Optional.of(only));
    }

    /** The same question, with what has not been sounded yet. */
    public WhistleQuery withUnsounded() {
        return new WhistleQuery(asOf, isOpenOnly, false, town, matter);
    }
}
