package org.shaotai.persistence.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the regions that cover a point: a tree of bounding boxes, then an exact test with the edges
 * of each candidate indexed.
 *
 * <p>Immutable once built; any number of threads may ask at once. A point on an edge belongs to
 * both sides, so it is never lost between two grids.
 */
public final class PlaceFinder {
    private final STRtree tree = new STRtree();

    /** Indexes the outlines; takes about a second for two million vertices. */
    public PlaceFinder(Collection<Boundary> boundaries) {
        for (Boundary boundary : boundaries) {
            tree.insert(boundary.outline().getEnvelopeInternal(), new Candidate(boundary));
        }
        tree.build();
    }

    /**
     * Finds the regions under a point.
     *
     * @param lon degrees east, -180 to 180
     * @param lat degrees north, -90 to 90
     */
    public FoundPlace find(double lon, double lat) {
        Coordinate point = new Coordinate(lon, lat);
        List<Candidate> hits = new ArrayList<>(2);
        tree.query(new Envelope(point), item -> ((Candidate) item).addIfCovering(point, hits));
        if (hits.isEmpty()) {
            return FoundPlace.NONE;
        }
        hits.sort(
                Comparator.comparingDouble(Candidate::area).thenComparing(c -> c.region().value()));
        return new FoundPlace(hits.stream().map(Candidate::region).toList());
    }

    private record Candidate(RegionId region, double area, IndexedPointInAreaLocator locator) {
        Candidate(Boundary boundary) {
            this(
                    boundary.region(),
                    boundary.outline().getArea(),
                    new IndexedPointInAreaLocator(boundary.outline()));
            // The locator builds its index at the first question; ask here, so that no two threads
            // do.
            locator.locate(boundary.outline().getCoordinate());
        }

        void addIfCovering(Coordinate point, List<Candidate> hits) {
            if (locator.locate(point) != Location.EXTERIOR) {
                hits.add(this);
            }
        }
    }
}
