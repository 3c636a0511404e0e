package org.shaotai.persistence.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.unit.UnitId;

/**
 * A township of the invented county with what its matters need.
 *
 * @param share how many of the county's matters are its, as a share of 1
 * @param spots its places by kind
 * @param room its command room
 * @param gridCentre its grid centre, which verifies
 * @param helpers units that assist now and then
 */
record DemoTown(
        Region town,
        double share,
        Map<Character, List<Spot>> spots,
        UnitId room,
        UnitId gridCentre,
        List<UnitId> helpers) {

    /** A place of one of the kinds. */
    Spot spot(String kinds, Random random) {
        char kind = kinds.charAt(random.nextInt(kinds.length()));
        return Phrases.pick(spots.get(kind), random);
    }
}
