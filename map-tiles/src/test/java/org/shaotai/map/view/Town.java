package org.shaotai.map.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Made-up areas without gaps and pins in crowds, lon 110 to 111, lat 30 to 31; same every time. */
final class Town {

    private static final int POINTS_PER_EDGE = 8;

    private Town() {}

    static List<Area<Integer>> areas(int count) {
        int side = (int) Math.ceil(Math.sqrt(count));
        Coordinate[][] corners = corners(side);
        List<Area<Integer>> areas = new ArrayList<>();
        GeometryFactory factory = new GeometryFactory();
        for (int i = 0; i < count; i++) {
            int column = i % side;
            int row = i / side;
            List<Coordinate> ring = new ArrayList<>();
            edge(ring, corners[row][column], corners[row][column + 1]);
            edge(ring, corners[row][column + 1], corners[row + 1][column + 1]);
            edge(ring, corners[row + 1][column + 1], corners[row + 1][column]);
            edge(ring, corners[row + 1][column], corners[row][column]);
            ring.add(ring.get(0));
            areas.add(new Area<>(i, "", factory.createPolygon(ring.toArray(new Coordinate[0]))));
        }
        return areas;
    }

    private static Coordinate[][] corners(int side) {
        Random random = new Random(9);
        double cell = 1.0 / side;
        Coordinate[][] corners = new Coordinate[side + 1][side + 1];
        for (int row = 0; row <= side; row++) {
            for (int column = 0; column <= side; column++) {
                corners[row][column] =
                        new Coordinate(
                                110 + (column + random.nextDouble() * 0.5) * cell,
                                30 + (row + random.nextDouble() * 0.5) * cell);
            }
        }
        return corners;
    }

    /** Points from one corner to just before the next; the same from either side. */
    private static void edge(List<Coordinate> ring, Coordinate from, Coordinate to) {
        boolean turned = from.compareTo(to) > 0;
        Coordinate low = turned ? to : from;
        Coordinate high = turned ? from : to;
        Random random = new Random(Double.hashCode(low.x * 31 + low.y * 17 + high.x));
        double length = low.distance(high);
        List<Coordinate> inner = new ArrayList<>();
        for (int i = 1; i < POINTS_PER_EDGE; i++) {
            double part = (double) i / POINTS_PER_EDGE;
            inner.add(
                    new Coordinate(
                            low.x + (high.x - low.x) * part + wobble(random, length),
                            low.y + (high.y - low.y) * part + wobble(random, length)));
        }
        ring.add(from);
        for (int i = 0; i < inner.size(); i++) {
            ring.add(inner.get(turned ? inner.size() - 1 - i : i));
        }
    }

    private static double wobble(Random random, double length) {
        return (random.nextDouble() - 0.5) * length * 0.12;
    }

    static List<Pin<Integer>> pins(int count) {
        Random random = new Random(10);
        PinKind.Shape[] shapes = PinKind.Shape.values();
        String[] letters = {"纠", "治", "交", "访", "环"};
        List<Pin<Integer>> pins = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean crowd = i % 3 > 0;
            double middle = crowd ? (i % 40) / 40.0 : 0.5;
            double width = crowd ? 0.03 : 0.25;
            double lon = 110 + inUnit(middle + random.nextGaussian() * width);
            double lat = 30 + inUnit((middle * 7 % 1) + random.nextGaussian() * width);
            int risk = random.nextInt(100) < 2 ? 3 : random.nextInt(3);
            pins.add(new Pin<>(i, lon, lat, new PinKind(letters[i % 5], shapes[i % 5]), risk));
        }
        return pins;
    }

    private static double inUnit(double value) {
        return value - Math.floor(value);
    }
}
