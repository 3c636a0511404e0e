package org.shaotai.persistence.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.CoverageUnion;

/**
 * The shapes of the demo county: townships, villages and grids as nested lists, without gap or
 * overlap. The first township is the console's own, around the centre, finer than the others.
 *
 * <p>Made on a plane in metres, then laid on longitude and latitude around {@link #CENTRE}. The
 * place is invented: nothing real was copied.
 */
final class Landscape {
    /** Degrees of the centre of the own township. */
    static final Coordinate CENTRE = new Coordinate(110.62, 32.64);

    static final int TOWNS = 12;

    /** Grids of each village of the own township, the centre first: 12 villages, 40 grids. */
    private static final int[] OWN_GRIDS = {5, 5, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2};

    private static final int VILLAGES = 8;
    private static final double COUNTY_RADIUS = 25_000;
    private static final double OWN_RADIUS = 6_200;

    private final Random random;
    private final River river;
    private final Cells cells;
    private final Growth growth;
    private final double[] warp = new double[8];

    Landscape(long seed) {
        this.random = new Random(seed);
        this.river = new River(random);
        for (int i = 0; i < warp.length; i++) {
            warp[i] = random.nextDouble();
        }
        Envelope frame = new Envelope(-36_000, 36_000, -36_000, 36_000);
        this.cells = new Cells(sites(frame), frame, random);
        this.growth = new Growth(cells, river, random);
    }

    /** A township, village or grid with what lies in it; outline in degrees. */
    record Land(Geometry outline, List<Land> parts) {}

    /** The county with its townships, villages and grids. */
    Land county() {
        List<Integer> own = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            double away = warped(cells.site(cell));
            if (away < OWN_RADIUS) {
                own.add(cell);
            } else if (away < COUNTY_RADIUS) {
                rest.add(cell);
            }
        }
        List<Land> towns = new ArrayList<>();
        towns.add(ownTown(own));
        List<List<Integer>> others = growth.divide(rest, TOWNS - 1, random);
        others.forEach(town -> towns.add(otherTown(town)));
        List<Integer> all = new ArrayList<>(own);
        others.forEach(all::addAll);
        return new Land(outline(all), towns);
    }

    private Land ownTown(List<Integer> town) {
        List<List<Integer>> villages = growth.divide(town, OWN_GRIDS.length, random);
        villages.sort(Comparator.comparingInt((List<Integer> v) -> -v.size()));
        List<Land> lands = new ArrayList<>();
        for (int i = 0; i < villages.size(); i++) {
            List<Land> grids = new ArrayList<>();
            for (List<Integer> grid : growth.divide(villages.get(i), OWN_GRIDS[i], random)) {
                grids.add(new Land(outline(grid), List.of()));
            }
            lands.add(new Land(outline(villages.get(i)), grids));
        }
        return new Land(outline(town), lands);
    }

    private Land otherTown(List<Integer> town) {
        List<Land> villages = new ArrayList<>();
        for (List<Integer> village : growth.divide(town, VILLAGES, random)) {
            Geometry outline = outline(village);
            villages.add(new Land(outline, List.of(new Land(outline, List.of()))));
        }
        return new Land(outline(town), villages);
    }

    private Geometry outline(List<Integer> part) {
        Geometry[] shapes = part.stream().map(cells::shape).toArray(Geometry[]::new);
        Geometry joined =
                CoverageUnion.union(shapes[0].getFactory().createGeometryCollection(shapes));
        Geometry degrees = joined.copy();
        degrees.apply(new ToDegrees());
        return degrees.norm();
    }

    private List<Coordinate> sites(Envelope frame) {
        List<Coordinate> sites = new ArrayList<>();
        sites.addAll(river.banks(-34_000, -9_000, 1_900, 420));
        sites.addAll(river.banks(-8_200, 8_200, 560, 170));
        sites.addAll(river.banks(9_000, 34_000, 1_900, 420));
        for (int i = 0; i < 40_000; i++) {
            Coordinate site =
                    new Coordinate(
                            frame.getMinX() + frame.getWidth() * random.nextDouble(),
                            frame.getMinY() + frame.getHeight() * random.nextDouble());
            double apart = apart(site);
            if (sites.stream().allMatch(s -> s.distance(site) > apart)) {
                sites.add(site);
            }
        }
        return sites;
    }

    /** How far apart cells lie: 330 m in the middle of the own township, 1.9 km outside it. */
    private static double apart(Coordinate site) {
        double away = site.distance(new Coordinate());
        return Math.min(1_900, 330 + away * 0.06 + Math.max(0, away - 6_500) * 0.35);
    }

    /** Distance from the centre, bent by direction, so that what is cut by it is no circle. */
    private double warped(Coordinate site) {
        double angle = StrictMath.atan2(site.y, site.x);
        double bent = 0;
        for (int i = 0; i < warp.length; i++) {
            bent += StrictMath.sin((i + 1) * angle + 2 * Math.PI * warp[i]) * 0.16 / (i + 1);
        }
        return site.distance(new Coordinate()) * (1 + bent);
    }

    private static final class ToDegrees implements CoordinateSequenceFilter {
        private static final double METRES_A_DEGREE = 111_200;
        private final double narrow = StrictMath.cos(StrictMath.toRadians(CENTRE.y));

        @Override
        public void filter(CoordinateSequence points, int i) {
            double lon = CENTRE.x + points.getX(i) / METRES_A_DEGREE / narrow;
            double lat = CENTRE.y + points.getY(i) / METRES_A_DEGREE;
            points.setOrdinate(i, 0, Math.rint(lon * 1e7) / 1e7);
            points.setOrdinate(i, 1, Math.rint(lat * 1e7) / 1e7);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
