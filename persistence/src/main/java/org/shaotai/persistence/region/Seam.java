package org.shaotai.persistence.region;

import java.util.List;

/**
 * A place where grids do not fit together.
 *
 * @param kind what is wrong there
 * @param regions the grids concerned: the two that overlap, or those around a gap, by id
 * @param squareMetres how much ground it is, at least {@link Seams#LEAST}
 * @param lon a place within, degrees east, WGS84
 * @param lat a place within, degrees north
 */
public record Seam(Kind kind, List<RegionId> regions, double squareMetres, double lon, double lat) {

    /** What is wrong. */
    public enum Kind {
        /** Ground that belongs to two grids. */
        OVERLAP,
        /** Ground within the township that belongs to none. */
        GAP
    }

    /** Keeps its own copy. */
    public Seam {
        regions = List.copyOf(regions);
    }
}
