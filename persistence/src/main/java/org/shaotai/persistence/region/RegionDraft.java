package org.shaotai.persistence.region;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * A region to be added.
 *
 * @param parentCode the code of the region directly above, absent at the top
 * @param outline its outline in WGS84, absent while unknown; counts from {@link
 *     Boundary#SINCE_EVER}
 */
public record RegionDraft(
        String code,
        RegionLevel level,
        Optional<String> parentCode,
        String name,
        String shortName,
        Optional<Geometry> outline) {

    /** A draft without an outline. */
    public static RegionDraft plain(
            String code, RegionLevel level, Optional<String> parentCode, String name) {
        return new RegionDraft(code, level, parentCode, name, name, Optional.empty());
    }
}
