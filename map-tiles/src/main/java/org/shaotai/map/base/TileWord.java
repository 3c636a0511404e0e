package org.shaotai.map.base;

import java.util.Objects;

/**
 * A name that belongs to a drawn tile. The view writes it upright where there is room, after its
 * own words.
 *
 * @param text one line
 * @param worldX world x of its middle, 0 to 1
 * @param worldY world y of its middle, 0 to 1
 * @param kind what is named
 * @param rank which goes first where room is short; lower first
 */
public record TileWord(String text, double worldX, double worldY, Kind kind, int rank) {

    /** What is named; the view has a size and a colour for each. */
    public enum Kind {
        /** A country. */
        COUNTRY,
        /** A province or state. */
        PROVINCE,
        /** A city. */
        CITY,
        /** A town. */
        TOWN,
        /** A village, a hamlet, a quarter. */
        VILLAGE,
        /** A lake, a river, a sea. */
        WATER,
        /** A road. */
        ROAD,
        /** A mountain, a park and what else has a name. */
        OTHER
    }

    /** Checks that there is something to write. */
    public TileWord {
        Objects.requireNonNull(kind, "kind of a name");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name without a letter");
        }
    }
}
