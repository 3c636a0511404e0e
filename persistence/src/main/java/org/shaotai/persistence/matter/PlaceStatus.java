package org.shaotai.persistence.matter;

/** How a matter came to its grid. */
public enum PlaceStatus {
    /** In exactly one grid, or placed there by hand. */
    IN_GRID,
    /** Its point lies in several grids; it was given to the smallest. */
    IN_SEVERAL,
    /** No point, or a point in no grid: kept in the visible bucket "unknown place". */
    UNKNOWN
}
