package org.shaotai.persistence.region;

/** The levels of places, from the city down to the grid (domain reference §2.1). */
public enum RegionLevel {
    /** Prefecture-level city 市. */
    CITY,
    /** County or district 县（区）. */
    COUNTY,
    /** Township or sub-district 乡镇（街道）. */
    TOWNSHIP,
    /** Village or community 村（社区）. */
    VILLAGE,
    /** Grid 网格, the smallest place a matter belongs to. */
    GRID;

    /** Whether a region of this level may lie directly in one of the other level. */
    public boolean liesIn(RegionLevel other) {
        return compareTo(other) > 0;
    }
}
