package org.shaotai.persistence.region;

import java.util.Optional;

/**
 * A place of one level with its ancestors.
 *
 * @param code region code: 6 digits for a county, 9 for a township, 12 for a village, 15 for a
 *     grid; 1 to 20 characters
 * @param parent the region directly above, absent at the top
 * @param county the county it lies in or is, absent for a city
 * @param town the township it lies in or is, absent above the township
 * @param shortName what the map writes on the place, at most 60 characters
 */
public record Region(
        RegionId id,
        String code,
        RegionLevel level,
        Optional<RegionId> parent,
        Optional<RegionId> county,
        Optional<RegionId> town,
        String name,
        String shortName) {
    /** Refuses a place without code or name, and ancestors that the level cannot have. */
    public Region {
        requireText("code", code, 20);
        requireText("name", name, 200);
        requireText("short name", shortName, 60);
        boolean inTown = level.compareTo(RegionLevel.TOWNSHIP) >= 0;
        if (town.isPresent() != inTown) {
            throw new IllegalArgumentException(level + " " + code + " with township " + town);
        }
    }

    private static void requireText(String what, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException(
                    "region "
                            + what
                            + " must have 1 to "
                            + longest
                            + " characters: '"
                            + text
                            + "'");
        }
    }
}
