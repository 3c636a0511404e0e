package org.shaotai.map.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.shaotai.map.geo.WebMercator;

class OutlinesTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int SIDE = 8;

    private final Random random = new Random(3);
    private final List<Geometry> cells = jaggedCells();
    private final Outlines outlines = OutlineReader.read(cells);

    @ParameterizedTest(name = "level {0}")
    @ValueSource(ints = {6, 8, 9, 10, 11, 12, 14})
    void neighboursLeaveNoGapOnAnyLevel(int level) {
        double scale = WebMercator.pixels(level);
        double left = WebMercator.worldX(110.15);
        double top = WebMercator.worldY(30.65);
        int width = (int) Math.min(600, (WebMercator.worldX(110.65) - left) * scale);
        int height = (int) Math.min(600, (WebMercator.worldY(30.15) - top) * scale);
        IdRaster ids = new IdRaster(width, height, 1);
        new Scanline().paint(outlines.at(level), everything(), left, top, scale, ids);
        int gaps = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                gaps += ids.at(x, y) == 0 ? 1 : 0;
            }
        }
        assertThat(gaps).isZero();
    }

    @Test
    void lowLevelsHaveFewerPointsAndTheHighestAll() {
        assertThat(outlines.at(Outlines.FULL_LEVEL).points()).isEqualTo(outlines.points());
        assertThat(outlines.at(5).points()).isLessThan(outlines.at(7).points());
        assertThat(outlines.at(7).points()).isLessThan(outlines.points());
    }

    @Test
    void aPixelBelongsToTheAreaThatCoversItsMiddle() {
        double scale = WebMercator.pixels(13);
        double left = WebMercator.worldX(110.2);
        double top = WebMercator.worldY(30.4);
        IdRaster ids = new IdRaster(512, 512, 1);
        Outlines full = outlines.at(Outlines.FULL_LEVEL);
        new Scanline().paint(full, everything(), left, top, scale, ids);
        int wrong = 0;
        for (int i = 0; i < 5000; i++) {
            int x = random.nextInt(512);
            int y = random.nextInt(512);
            int id = ids.at(x, y);
            double lon = WebMercator.lon(left + (x + 0.5) / scale);
            double lat = WebMercator.lat(top + (y + 0.5) / scale);
            Point point = FACTORY.createPoint(new Coordinate(lon, lat));
            wrong += id == 0 || !cells.get(id - 1).covers(point) ? 1 : 0;
        }
        assertThat(wrong).as("pixels whose middle lies on a float of the border").isLessThan(5);
    }

    @Test
    void holesStayOpenAndPartsAreAllDrawn() {
        Geometry holed = box(110, 30, 110.4, 30.4).difference(box(110.1, 30.1, 110.3, 30.3));
        Geometry parts = holed.union(box(110.5, 30, 110.6, 30.4));
        Outlines read = OutlineReader.read(List.of(parts));
        double scale = 256 / (WebMercator.worldX(110.6) - WebMercator.worldX(110));
        IdRaster ids = new IdRaster(256, 256, 0);
        BitSet first = new BitSet();
        first.set(0);
        new Scanline()
                .paint(read, first, WebMercator.worldX(110), WebMercator.worldY(30.4), scale, ids);
        assertThat(ids.at(20, 100)).isEqualTo(1);
        assertThat(ids.at(85, 100)).isZero();
        assertThat(ids.at(190, 100)).isZero();
        assertThat(ids.at(235, 100)).isEqualTo(1);
    }

    @Test
    void labelSpotsLieInsideTheirAreas() {
        LabelSpots spots = new LabelSpots(outlines);
        for (int i = 0; i < cells.size(); i++) {
            double lon = WebMercator.lon(spots.x(i));
            double lat = WebMercator.lat(spots.y(i));
            Point point = FACTORY.createPoint(new Coordinate(lon, lat));
            assertThat(cells.get(i).covers(point)).isTrue();
            assertThat(spots.width(i)).isPositive();
        }
    }

    @Test
    void emptyShapesKeepTheirNumber() {
        Outlines read =
                OutlineReader.read(
                        List.of(
                                FACTORY.createPolygon(),
                                FACTORY.createPoint(new Coordinate(1, 1)),
                                box(0, 0, 1, 1)));
        assertThat(read.areas()).isEqualTo(3);
        assertThat(read.points()).isEqualTo(4);
        assertThat(new LabelSpots(read).width(0)).isZero();
        assertThat(OutlineReader.read(List.of()).areas()).isZero();
    }

    private BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, cells.size());
        return all;
    }

    private static Geometry box(double west, double south, double east, double north) {
        return FACTORY.toGeometry(new org.locationtech.jts.geom.Envelope(west, east, south, north));
    }

    /** A field of 8 x 8 cells, 0.1 degrees each, whose common borders wind at random. */
    private List<Geometry> jaggedCells() {
        Coordinate[][][] across = new Coordinate[SIDE + 1][SIDE][];
        Coordinate[][][] down = new Coordinate[SIDE][SIDE + 1][];
        for (int i = 0; i <= SIDE; i++) {
            for (int j = 0; j < SIDE; j++) {
                across[i][j] = winding(corner(j, i), corner(j + 1, i));
                down[j][i] = winding(corner(i, j), corner(i, j + 1));
            }
        }
        List<Geometry> made = new ArrayList<>();
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                List<Coordinate> ring = new ArrayList<>(List.of(across[row][column]));
                add(ring, down[row][column + 1], false);
                add(ring, across[row + 1][column], true);
                add(ring, down[row][column], true);
                made.add(FACTORY.createPolygon(ring.toArray(new Coordinate[0])));
            }
        }
        return made;
    }

    private static void add(List<Coordinate> ring, Coordinate[] edge, boolean backwards) {
        for (int i = 1; i < edge.length; i++) {
            ring.add(edge[backwards ? edge.length - 1 - i : i]);
        }
    }

    private static Coordinate corner(int column, int row) {
        return new Coordinate(110 + column * 0.1, 30 + row * 0.1);
    }

    private Coordinate[] winding(Coordinate from, Coordinate to) {
        int points = 30;
        Coordinate[] edge = new Coordinate[points + 1];
        edge[0] = from;
        edge[points] = to;
        for (int i = 1; i < points; i++) {
            double part = (double) i / points;
            edge[i] =
                    new Coordinate(
                            from.x + (to.x - from.x) * part + random.nextDouble() * 0.004,
                            from.y + (to.y - from.y) * part + random.nextDouble() * 0.004);
        }
        return edge;
    }
}
