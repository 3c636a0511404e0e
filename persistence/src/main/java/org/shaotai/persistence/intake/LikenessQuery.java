package org.shaotai.persistence.intake;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.region.RegionId;

/**
 * What is being told at a desk, held against what was told before.
 *
 * @param town where it is told
 * @param grid the grid it is in, as far as that is known
 * @param category what kind, likewise
 * @param lon degrees east of its point, NaN when there is none
 * @param lat degrees north, NaN likewise
 * @param told what was typed up to now, with the address
 * @param asOf now
 */
public record LikenessQuery(
        RegionId town,
        Optional<RegionId> grid,
        Optional<CategoryCode> category,
        double lon,
        double lat,
        String told,
        Instant asOf) {}
