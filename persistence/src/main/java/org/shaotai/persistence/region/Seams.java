package org.shaotai.persistence.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Finds where outlines overlap, and the gaps they leave between them; the largest first. */
public final class Seams {
    /** Less ground than this is the breadth of a pen, in square metres. */
    public static final double LEAST = 100;

    /** More outlines than this are not compared: no township has so many grids. */
    public static final int MOST = 5_000;

    private static final double METRES_A_DEGREE = 111_320;
    private static final double TOUCHING = 1e-9;

    private final List<Boundary> boundaries;
    private final STRtree tree = new STRtree();
    private final List<Seam> found = new ArrayList<>();

    private Seams(List<Boundary> boundaries) {
        this.boundaries = boundaries;
        for (int i = 0; i < boundaries.size(); i++) {
            tree.insert(boundaries.get(i).outline().getEnvelopeInternal(), i);
        }
        tree.build();
    }

    /**
     * Compares outlines with each other; about ten milliseconds a grid.
     *
     * @throws IllegalArgumentException for more than {@link #MOST} outlines
     */
    public static List<Seam> of(List<Boundary> boundaries) {
        if (boundaries.size() > MOST) {
            throw new IllegalArgumentException(boundaries.size() + " outlines to compare");
        }
        Seams seams = new Seams(boundaries);
        seams.findOverlaps();
        seams.findGaps();
        seams.found.sort(Comparator.comparingDouble(Seam::squareMetres).reversed());
        return List.copyOf(seams.found);
    }

    private void findOverlaps() {
        for (int i = 0; i < boundaries.size(); i++) {
            Geometry one = boundaries.get(i).outline();
            for (int other : near(one)) {
                if (other > i) {
                    Geometry both =
                            OverlayNGRobust.overlay(
                                    one, boundaries.get(other).outline(), OverlayNG.INTERSECTION);
                    add(Seam.Kind.OVERLAP, both, List.of(i, other));
                }
            }
        }
    }

    private void findGaps() {
        List<Geometry> outlines = boundaries.stream().map(Boundary::outline).toList();
        Geometry all = OverlayNGRobust.union(new GeometryFactory().buildGeometry(outlines));
        for (int i = 0; all != null && i < all.getNumGeometries(); i++) {
            if (all.getGeometryN(i) instanceof Polygon polygon) {
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    Geometry gap =
                            polygon.getFactory().createPolygon(polygon.getInteriorRingN(hole));
                    add(Seam.Kind.GAP, gap, around(gap));
                }
            }
        }
    }

    private List<Integer> around(Geometry gap) {
        return near(gap).stream()
                .filter(i -> boundaries.get(i).outline().distance(gap) < TOUCHING)
                .toList();
    }

    private List<Integer> near(Geometry shape) {
        List<Integer> near = new ArrayList<>();
        tree.query(shape.getEnvelopeInternal(), item -> near.add((Integer) item));
        near.sort(Comparator.naturalOrder());
        return near;
    }

    private void add(Seam.Kind kind, Geometry ground, List<Integer> concerned) {
        double squareMetres = squareMetres(ground);
        if (squareMetres < LEAST) {
            return;
        }
        Point within = ground.getInteriorPoint();
        List<RegionId> regions = concerned.stream().map(i -> boundaries.get(i).region()).toList();
        found.add(new Seam(kind, regions, squareMetres, within.getX(), within.getY()));
    }

    /** Area on the ground, near enough for a report: degrees of longitude shrink to the poles. */
    private static double squareMetres(Geometry ground) {
        if (ground.isEmpty()) {
            return 0;
        }
        double lat = ground.getEnvelopeInternal().centre().y;
        return ground.getArea() * METRES_A_DEGREE * METRES_A_DEGREE * Math.cos(Math.toRadians(lat));
    }
}
