package org.shaotai.map.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

class GridIndexTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Random random = new Random(42);

    @Test
    void agreesWithCoversOfJtsOnHundredsOfThousandsOfPoints() {
        List<Geometry> shapes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            shapes.add(i % 3 == 0 ? twoParts() : ringWithHole(random.nextDouble() * 100));
        }
        GridIndex<Geometry> index = index(shapes);
        int covered = 0;
        for (int i = 0; i < 200_000; i++) {
            double x = random.nextDouble() * 120 - 10;
            double y = random.nextDouble() * 120 - 10;
            Point point = FACTORY.createPoint(new Coordinate(x, y));
            List<Geometry> expected = new ArrayList<>();
            for (Geometry shape : shapes) {
                if (shape.getEnvelopeInternal().covers(x, y) && shape.covers(point)) {
                    expected.add(shape);
                }
            }
            covered += expected.size();
            assertThat(index.at(x, y)).isEqualTo(expected);
        }
        assertThat(covered).isGreaterThan(50_000);
    }

    @Test
    void answersWithTheLastItemOfTheListFirst() {
        Geometry below = ring(50, 50, 20);
        Geometry above = ring(50, 50, 5);
        GridIndex<Geometry> index = index(List.of(below, above));
        assertThat(index.lastAt(50, 50)).isEqualTo(1);
        assertThat(index.lastAt(60, 50)).isEqualTo(0);
        assertThat(index.lastAt(90, 50)).isEqualTo(-1);
        assertThat(index.item(1)).isSameAs(above);
    }

    @Test
    void findsEveryBoxThatTouchesABox() {
        List<Geometry> shapes = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            shapes.add(ring(random.nextDouble() * 100, random.nextDouble() * 100, 2));
        }
        GridIndex<Geometry> index = index(shapes);
        for (int i = 0; i < 200; i++) {
            double x = random.nextDouble() * 100;
            double y = random.nextDouble() * 100;
            Box asked = new Box(x, y, x + random.nextDouble() * 30, y + random.nextDouble() * 30);
            Envelope same = new Envelope(asked.minX(), asked.maxX(), asked.minY(), asked.maxY());
            BitSet expected = new BitSet();
            for (int n = 0; n < shapes.size(); n++) {
                expected.set(n, shapes.get(n).getEnvelopeInternal().intersects(same));
            }
            assertThat(index.numbersIn(asked)).isEqualTo(expected);
        }
    }

    @Test
    void holdsNothingAndItemsWithoutABox() {
        assertThat(index(List.of()).at(0, 0)).isEmpty();
        assertThat(index(List.of()).numbersIn(new Box(0, 0, 1, 1)).cardinality()).isZero();
        GridIndex<Geometry> index = index(List.of(FACTORY.createPolygon(), ring(5, 5, 2)));
        assertThat(index.at(5, 5)).hasSize(1);
        assertThat(index.size()).isEqualTo(2);
    }

    private static GridIndex<Geometry> index(List<Geometry> shapes) {
        return GridIndex.of(shapes, GridIndexTest::box, PolygonCover::covers);
    }

    private static Box box(Geometry shape) {
        Envelope box = shape.getEnvelopeInternal();
        return box.isNull()
                ? null
                : new Box(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    private Geometry twoParts() {
        double x = random.nextDouble() * 90;
        Polygon left = ring(x, random.nextDouble() * 100, 3);
        Polygon right = ring(x + 9, random.nextDouble() * 100, 4);
        return FACTORY.createMultiPolygon(new Polygon[] {left, right});
    }

    private Geometry ringWithHole(double x) {
        double y = random.nextDouble() * 100;
        LinearRing shell = ring(x, y, 6).getExteriorRing();
        LinearRing hole = ring(x, y, 2).getExteriorRing();
        return FACTORY.createPolygon(shell, new LinearRing[] {hole});
    }

    /** A jagged star whose points stay between half and the whole radius. */
    private Polygon ring(double x, double y, double radius) {
        int corners = 5 + random.nextInt(40);
        Coordinate[] points = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double far = radius * (0.5 + random.nextDouble() / 2);
            points[i] = new Coordinate(x + far * Math.cos(angle), y + far * Math.sin(angle));
        }
        points[corners] = points[0].copy();
        return FACTORY.createPolygon(points);
    }
}
