package org.shaotai.console.situation;

import java.time.LocalDate;
import java.util.List;
import org.shaotai.persistence.region.Boundary;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.region.RegionStore;

/**
 * The outlines of a township's grids, held for the day last asked for. Safe for all threads; asked
 * in the background only.
 */
public final class GridOutlines {

    private final RegionStore regions;
    private RegionId town;
    private LocalDate day;
    private List<Boundary> held = List.of();

    /** Outlines of a store. */
    public GridOutlines(RegionStore regions) {
        this.regions = regions;
    }

    /** The outlines in force on a day. */
    public synchronized List<Boundary> on(RegionId ofTown, LocalDate onDay) {
        if (!ofTown.equals(town) || !onDay.equals(day)) {
            held = regions.gridBoundaries(ofTown, onDay);
            town = ofTown;
            day = onDay;
        }
        return held;
    }
}
