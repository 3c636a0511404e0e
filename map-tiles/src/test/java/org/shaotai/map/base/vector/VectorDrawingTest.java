package org.shaotai.map.base.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.TileAnswer;
import org.shaotai.map.base.TileRequest;
import org.shaotai.map.base.TileSource;
import org.shaotai.map.base.TileWord;

class VectorDrawingTest {

    private static final int WHOLE = 4096;

    @ParameterizedTest(name = "{0} {1} is drawn as {2}")
    @CsvSource({
        "ocean, x, WATER",
        "water_polygons, lake, WATER",
        "land, forest, WOOD",
        "land, residential, RESIDENTIAL",
        "sites, hospital, PUBLIC",
        "buildings, x, BUILDING",
        "street_polygons, pedestrian, SQUARE",
        "water, lake, WATER",
        "landcover, wood, WOOD",
        "landuse, industrial, INDUSTRIAL",
        "building, x, BUILDING",
        "somebodys_layer, x, OTHER_AREA",
    })
    void areasOfBothSchemasHaveTheirColours(String layer, String kind, Part part) throws BadTile {
        Map<String, Object> tags = Map.of("kind", kind, "class", kind);
        byte[] tile =
                new MadeVectors()
                        .layer(layer, MadeVectors.AREA, tags, MadeVectors.square(0, 0, WHOLE))
                        .bytes();
        assertThat(rgb(draw(tile, 14, false), 128, 128)).isEqualTo(part.colour(false));
        assertThat(rgb(draw(tile, 14, true), 128, 128)).isEqualTo(part.colour(true));
    }

    @ParameterizedTest(name = "{0} {1} is drawn as {2}")
    @CsvSource({
        "streets, motorway, MOTORWAY",
        "streets, residential, MINOR",
        "streets, rail, RAIL",
        "transportation, primary, PRIMARY",
        "transportation, minor, MINOR",
        "waterway, river, RIVER",
        "water_lines, river, RIVER",
        "boundaries, x, COUNTRY_BORDER",
        "boundary, x, COUNTRY_BORDER",
        "somebodys_layer, x, OTHER_LINE",
    })
    void linesOfBothSchemasHaveTheirColours(String layer, String kind, Part part) throws BadTile {
        Map<String, Object> tags = Map.of("kind", kind, "class", kind, "admin_level", 2);
        byte[] tile =
                new MadeVectors()
                        .layer(layer, MadeVectors.LINE, tags, MadeVectors.line(0, 1000, WHOLE, 0))
                        .bytes();
        int[] column = column(draw(tile, 16, false), 100);
        assertThat(column).contains(Part.GROUND[0]);
        int nearest =
                Arrays.stream(column).map(c -> distance(c, part.colour(false))).min().orElse(999);
        assertThat(nearest).isLessThan(60);
    }

    @Test
    void aTunnelIsNotSeenAndABorderAtSeaNeither() throws BadTile {
        byte[] tile =
                new MadeVectors()
                        .layer(
                                "streets",
                                MadeVectors.LINE,
                                Map.of("kind", "residential", "tunnel", true),
                                MadeVectors.line(0, 1000, WHOLE, 0))
                        .layer(
                                "boundaries",
                                MadeVectors.LINE,
                                Map.of("admin_level", 2, "maritime", true),
                                MadeVectors.line(0, 900, WHOLE, 0))
                        .bytes();
        assertThat(column(draw(tile, 16, false), 100)).containsOnly(Part.GROUND[0]);
    }

    @Test
    void namesAreChineseWhereThereIsOneAndStandWhereTheyBelong() throws BadTile {
        byte[] tile =
                new MadeVectors()
                        .layer(
                                "place_labels",
                                MadeVectors.POINT,
                                Map.of("kind", "town", "name", "Qingyan", "name:zh", "青岩镇"),
                                MadeVectors.point(1024, 1024))
                        .layer(
                                "place",
                                MadeVectors.POINT,
                                Map.of("class", "village", "name", "Dongguan"),
                                MadeVectors.point(1100, 1024))
                        .bytes();
        TileAnswer.Picture picture = draw(tile, 14, false);
        assertThat(picture.words()).extracting(TileWord::text).containsExactly("青岩镇", "Dongguan");
        assertThat(picture.words().get(0).kind()).isEqualTo(TileWord.Kind.TOWN);
        assertThat(picture.words().get(0).worldX()).isCloseTo(0.25 / (1 << 13), within(1e-12));
        assertThat(draw(tile, 14, 1, 0).words()).isEmpty();
    }

    @Test
    void aShortRoadHasNoRoomForItsName() throws BadTile {
        Map<String, Object> tags = Map.of("kind", "primary", "name", "一条很长很长的路");
        byte[] wide =
                new MadeVectors()
                        .layer(
                                "street_labels",
                                MadeVectors.LINE,
                                tags,
                                MadeVectors.line(10, 10, 2000, 0))
                        .bytes();
        byte[] narrow =
                new MadeVectors()
                        .layer(
                                "street_labels",
                                MadeVectors.LINE,
                                tags,
                                MadeVectors.line(10, 10, 200, 0))
                        .bytes();
        assertThat(draw(wide, 15, false).words()).hasSize(1);
        assertThat(draw(narrow, 15, false).words()).isEmpty();
    }

    @Test
    void belowTheLastLevelAPartIsDrawnSharp() throws BadTile {
        byte[] tile =
                new MadeVectors()
                        .layer("ocean", MadeVectors.AREA, Map.of(), MadeVectors.square(0, 0, 64))
                        .bytes();
        TileAnswer.Picture picture =
                (TileAnswer.Picture) drawing(tile, 13).draw(new TileRequest(19, 0, 0, 256, false));
        assertThat(rgb(picture, 250, 250)).isEqualTo(Part.WATER.colour(false));
        TileAnswer.Picture beside =
                (TileAnswer.Picture) drawing(tile, 13).draw(new TileRequest(19, 1, 0, 256, false));
        assertThat(rgb(beside, 5, 5)).isEqualTo(Part.GROUND[0]);
    }

    @Test
    void theFourPicturesOfATileReadItOnce() throws BadTile {
        AtomicInteger reads = new AtomicInteger();
        VectorDrawing drawing =
                new VectorDrawing(
                        new OneTile(13) {
                            @Override
                            public Optional<byte[]> tile(TileRequest wanted) {
                                reads.incrementAndGet();
                                return Optional.of(new byte[0]);
                            }
                        });
        for (int i = 0; i < 4; i++) {
            drawing.draw(new TileRequest(14, i % 2, i / 2, 256, false));
        }
        assertThat(reads).hasValue(1);
    }

    @Test
    void whateverBytesComeTheyAreDrawnOrNamedAsDamage() {
        Random random = new Random(11);
        byte[] whole =
                new MadeVectors()
                        .layer(
                                "streets",
                                MadeVectors.LINE,
                                Map.of("kind", "primary", "name", "路"),
                                MadeVectors.line(0, 1000, WHOLE, 0))
                        .bytes();
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            try {
                assertThat(draw(broken, 14, false).side()).isEqualTo(256);
            } catch (BadTile e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(500, 4_500);
    }

    @Test
    void aMessageThatClaimsMoreThanThereIsIsDamaged() {
        byte[] tile = {0x1A, (byte) 0xFF, (byte) 0xFF, 0x7F};
        assertThatThrownBy(() -> draw(tile, 14, false)).isInstanceOf(BadTile.class);
    }

    private static VectorDrawing drawing(byte[] tile, int maxZoom) {
        return new VectorDrawing(
                new OneTile(maxZoom) {
                    @Override
                    public Optional<byte[]> tile(TileRequest wanted) {
                        return Optional.of(tile);
                    }
                });
    }

    private static TileAnswer.Picture draw(byte[] tile, int zoom, boolean isNight) throws BadTile {
        return (TileAnswer.Picture)
                drawing(tile, 20).draw(new TileRequest(zoom, 0, 0, 256, isNight));
    }

    private static TileAnswer.Picture draw(byte[] tile, int zoom, int column, int row)
            throws BadTile {
        return (TileAnswer.Picture)
                drawing(tile, 20).draw(new TileRequest(zoom, column, row, 256, false));
    }

    private static int rgb(TileAnswer.Picture picture, int x, int y) {
        return picture.pixels()[y * picture.side() + x] & 0xFFFFFF;
    }

    private static int[] column(TileAnswer.Picture picture, int x) {
        int[] colours = new int[picture.side()];
        Arrays.setAll(colours, y -> rgb(picture, x, y));
        return colours;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
        }
        return sum;
    }

    private abstract static class OneTile implements TileSource {
        private final int maxZoom;

        OneTile(int maxZoom) {
            this.maxZoom = maxZoom;
        }

        @Override
        public Facts facts() {
            return new Facts("made", "", 0, maxZoom, true);
        }

        @Override
        public void close() {}
    }
}
